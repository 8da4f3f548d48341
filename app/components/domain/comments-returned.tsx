import { Breadcrumbs, PageHeader } from '~/components/ui/page-header';
import { Comments } from './comments';

type Props = Pick<Parameters<typeof Comments>[0], 'p' | 'comments' | 'action' | 'maySettle' | 'places'> & {
  /** What the comments are about, and where it is read. */
  thing: { href: string; title: string };
  sent: Parameters<typeof Comments>[0]['sent'];
};

/** What the form on the page of a fiche or bouwsteen comes back to when something is to be mended. */
export function CommentsReturned({ thing, sent, action, ...rest }: Props) {
  return (
    <>
      <Breadcrumbs
        items={[
          { href: thing.href, label: thing.title },
          { href: action, label: 'Reacties' },
        ]}
      />
      <PageHeader title="Reacties in de werkgroep" lead={thing.title} />
      <Comments {...rest} action={action} {...(sent ? { sent } : {})} />
    </>
  );
}
