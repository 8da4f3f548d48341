import { useActionData, useLoaderData } from '@remix-run/react';
import { BouwsteenStep } from '~/components/domain/bouwsteen-step';
import { returnSchema } from '~/domain/bouwsteen/handling-schema';
import { refusalSentence } from '~/messages/refusals';
import { paths, withDone } from '~/paths';
import { formAction } from '~/platform/http/form.server';
import { guarded, notFound } from '~/platform/http/guarded.server';
import { stepPage } from '~/queries/bouwsteen/step-page.server';
import { returnBouwsteen } from '~/services/bouwsteen/return-bouwsteen.server';

export { freshAfterConflict as shouldRevalidate } from '~/components/forms/fresh-after-conflict';

export const meta = () => [{ title: 'Leg de bouwsteen terug - Vijfhoek' }];

const idOf = (params: { bouwsteenId?: string }) => params.bouwsteenId ?? '';

export const loader = guarded('bouwsteen:handle', async ({ ctx, programma, params }) => {
  const page = await stepPage(ctx, idOf(params), 'return');
  if (!page) throw notFound();
  return { ...page, p: programma.key, closed: page.closed.map((code) => refusalSentence({ code })) };
});

export const action = formAction({
  question: 'bouwsteen:handle',
  attempt: ({ params }) => ({
    action: 'bouwsteen_returned',
    object: { kind: 'bouwsteen', id: idOf(params) },
  }),
  schema: returnSchema,
  run: ({ ctx, params, input }) => returnBouwsteen(ctx, idOf(params), input),
  next: ({ id }, { programma }) => withDone(paths.bouwsteen(programma.key, id), 'bouwsteen_teruggelegd'),
});

export default function ReturnBouwsteen() {
  const { p, werkgroep, bouwsteen, closed } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  return (
    <BouwsteenStep
      p={p}
      werkgroep={werkgroep}
      bouwsteen={bouwsteen}
      here={{ href: paths.bouwsteenReturn(p, bouwsteen.id), label: 'Terugleggen' }}
      title="Leg de bouwsteen terug bij de werkgroep"
      what="Wat is ingediend, blijft te lezen zoals het is. De werkgroep werkt verder aan een volgende versie en krijgt daar een mail over."
      text={{ label: 'Waarom legt u hem terug?', hint: 'De werkgroep leest dit bij de bouwsteen.' }}
      submit={{ label: 'Leg de bouwsteen terug' }}
      closed={closed}
      result={result}
    />
  );
}
