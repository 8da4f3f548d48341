import type { ReactNode } from 'react';
import { ErrorSummary } from '~/components/forms/error-summary';
import type { FormErrors } from '~/components/forms/form-result';
import { Notice } from '~/components/ui/notice';
import { Breadcrumbs, PageHeader } from '~/components/ui/page-header';
import type { Stale } from '~/domain/outcome';
import { paths } from '~/paths';

/** A page on which something happens to an action; when it changed meanwhile, that is said and what was typed stays. */
export function ActionVerb(props: {
  p: string;
  action: { id: string; title: string };
  here: { href: string; label: string };
  title: string;
  errors: FormErrors;
  stale?: Stale;
  children: ReactNode;
}) {
  const { p, action, here, title, errors, stale, children } = props;
  return (
    <>
      <Breadcrumbs
        items={[
          { href: paths.actions(p), label: 'Acties' },
          { href: paths.action(p, action.id), label: action.title },
          here,
        ]}
      />
      <PageHeader title={title} lead={action.title} />
      {stale ? (
        <Notice kind="let" title="De actie is intussen veranderd" level={2} announce>
          {stale.fields.map(({ label, theirs }) => `${label}: ${theirs}. `)}
          Wat u invulde staat er nog. Kijk het na en bewaar opnieuw.
        </Notice>
      ) : (
        <ErrorSummary errors={errors} title="Dit is niet bewaard" />
      )}
      {children}
    </>
  );
}
