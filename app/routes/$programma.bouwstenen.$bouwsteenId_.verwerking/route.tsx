import { useActionData, useLoaderData } from '@remix-run/react';
import { BouwsteenStep } from '~/components/domain/bouwsteen-step';
import { processSchema } from '~/domain/bouwsteen/handling-schema';
import { refusalSentence } from '~/messages/refusals';
import { paths, withDone } from '~/paths';
import { formAction } from '~/platform/http/form.server';
import { guarded, notFound } from '~/platform/http/guarded.server';
import { stepPage } from '~/queries/bouwsteen/step-page.server';
import { processBouwsteen } from '~/services/bouwsteen/process-bouwsteen.server';

export { freshAfterConflict as shouldRevalidate } from '~/components/forms/fresh-after-conflict';

export const meta = () => [{ title: 'Meld de bouwsteen als verwerkt - Vijfhoek' }];

const idOf = (params: { bouwsteenId?: string }) => params.bouwsteenId ?? '';

export const loader = guarded('bouwsteen:handle', async ({ ctx, programma, params }) => {
  const page = await stepPage(ctx, idOf(params), 'process');
  if (!page) throw notFound();
  return { ...page, p: programma.key, closed: page.closed.map((code) => refusalSentence({ code })) };
});

export const action = formAction({
  question: 'bouwsteen:handle',
  attempt: ({ params }) => ({
    action: 'bouwsteen_processed',
    object: { kind: 'bouwsteen', id: idOf(params) },
  }),
  schema: processSchema,
  run: ({ ctx, params, input }) => processBouwsteen(ctx, idOf(params), input),
  next: ({ id }, { programma }) => withDone(paths.bouwsteen(programma.key, id), 'bouwsteen_verwerkt'),
});

export default function ProcessBouwsteen() {
  const { p, werkgroep, bouwsteen, closed } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  return (
    <BouwsteenStep
      p={p}
      werkgroep={werkgroep}
      bouwsteen={bouwsteen}
      here={{ href: paths.bouwsteenProcessing(p, bouwsteen.id), label: 'Verwerkt' }}
      title="Meld de bouwsteen als verwerkt"
      what="De bouwsteen is dan klaar: wat erin staat, heeft zijn plaats gekregen."
      text={{
        label: 'Waar is hij verwerkt? (mag leeg blijven)',
        hint: 'Bijvoorbeeld: in hoofdstuk 3 van de Hervormingsagenda.',
      }}
      submit={{ label: 'Meld als verwerkt' }}
      closed={closed}
      result={result}
    />
  );
}
