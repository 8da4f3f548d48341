import { useActionData, useLoaderData } from '@remix-run/react';
import { BouwsteenFields, bouwsteenValues } from '~/components/domain/bouwsteen-fields';
import { PageForm } from '~/components/forms/page-form';
import { Breadcrumbs, PageHeader } from '~/components/ui/page-header';
import { newBouwsteenSchema } from '~/domain/bouwsteen/schema';
import { paths, withDone } from '~/paths';
import { formAction } from '~/platform/http/form.server';
import { guarded, notFound } from '~/platform/http/guarded.server';
import { newBouwsteenForm } from '~/queries/bouwsteen/bouwsteen-form.server';
import { announceBouwsteen } from '~/services/bouwsteen/announce-bouwsteen.server';

export const meta = () => [{ title: 'Kondig een bouwsteen aan - Vijfhoek' }];

export const loader = guarded('bouwsteen:announce', async ({ ctx, programma, params, request }) => {
  const form = await newBouwsteenForm(ctx, params['werkgroepId'] ?? '');
  if (!form) throw notFound();
  const asked = new URL(request.url).searchParams.get('bij');
  const addendumTo = form.parents.find(({ id }) => id === asked)?.id ?? null;
  return { ...form, addendumTo, p: programma.key };
});

export const action = formAction({
  question: 'bouwsteen:announce',
  attempt: () => ({ action: 'bouwsteen_announced', object: { kind: 'bouwsteen', id: null } }),
  schema: newBouwsteenSchema,
  run: ({ ctx, params, input }) => announceBouwsteen(ctx, params['werkgroepId'] ?? '', input),
  next: ({ id }, { programma }) => withDone(paths.bouwsteen(programma.key, id), 'bouwsteen_aangekondigd'),
});

export default function NewBouwsteen() {
  const { p, werkgroep, parents, next, addendumTo } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const back = paths.werkgroep(p, werkgroep.id);
  const fresh = {
    ...next,
    kind: addendumTo === null ? 'advies' : 'addendum',
    title: '',
    description: '',
    due: null,
    addendumToId: addendumTo,
  };
  return (
    <>
      <Breadcrumbs
        items={[
          { href: paths.werkgroepen(p), label: 'Werkgroepen' },
          { href: back, label: werkgroep.name },
          { href: paths.newBouwsteen(p, werkgroep.id), label: 'Nieuwe bouwsteen' },
        ]}
      />
      <PageHeader
        title="Kondig een bouwsteen aan"
        lead="Iedereen ziet dat deze bouwsteen eraan komt. Wat erin staat, blijft in de werkgroep tot hij is ingediend."
      />
      <PageForm result={result} button="Kondig de bouwsteen aan" back={back}>
        <BouwsteenFields
          values={bouwsteenValues(result, fresh)}
          errors={result?.errors ?? {}}
          parents={parents}
        />
      </PageForm>
    </>
  );
}
