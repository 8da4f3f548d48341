import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { InfoPage } from '~/components/domain/info-page';
import { Breadcrumbs } from '~/components/ui/page-header';
import { paths } from '~/paths';
import { notFound, openToAll } from '~/platform/http/guarded.server';
import { handbookPage } from '~/queries/handbook/handbook.server';
import { Blocks } from './blocks';

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.title ?? 'Handleiding'} - Vijfhoek` },
];

export const loader = openToAll(
  'the handleidingen, the same for everybody',
  async ({ params }: LoaderFunctionArgs) => {
    const page = await handbookPage(params['handbook']);
    if (!page) throw notFound();
    return page;
  },
);

export default function HandbookPage() {
  const { name, title, blocks } = useLoaderData<typeof loader>();
  return (
    <InfoPage
      title={title}
      before={
        <Breadcrumbs
          items={[
            { href: paths.help(), label: 'Hulp' },
            { href: paths.handbook(name), label: title },
          ]}
        />
      }
    >
      <div className="opmaak handleiding">
        <Blocks blocks={blocks} />
      </div>
    </InfoPage>
  );
}
