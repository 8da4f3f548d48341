import { useActionData, useLoaderData } from '@remix-run/react';
import { BouwsteenStep } from '~/components/domain/bouwsteen-step';
import { withdrawBouwsteenSchema } from '~/domain/bouwsteen/handling-schema';
import { refusalSentence } from '~/messages/refusals';
import { paths, withDone } from '~/paths';
import { formAction } from '~/platform/http/form.server';
import { guarded, notFound } from '~/platform/http/guarded.server';
import { stepPage } from '~/queries/bouwsteen/step-page.server';
import { withdrawBouwsteen } from '~/services/bouwsteen/withdraw-bouwsteen.server';

export { freshAfterConflict as shouldRevalidate } from '~/components/forms/fresh-after-conflict';

export const meta = () => [{ title: 'Trek de bouwsteen in - Vijfhoek' }];

const idOf = (params: { bouwsteenId?: string }) => params.bouwsteenId ?? '';

export const loader = guarded('bouwsteen:announce', async ({ ctx, programma, params }) => {
  const page = await stepPage(ctx, idOf(params), 'withdraw');
  if (!page) throw notFound();
  return { ...page, p: programma.key, closed: page.closed.map((code) => refusalSentence({ code })) };
});

export const action = formAction({
  question: 'bouwsteen:announce',
  attempt: ({ params }) => ({
    action: 'bouwsteen_withdrawn',
    object: { kind: 'bouwsteen', id: idOf(params) },
  }),
  schema: withdrawBouwsteenSchema,
  run: ({ ctx, params, input }) => withdrawBouwsteen(ctx, idOf(params), input),
  next: ({ id }, { programma }) => withDone(paths.bouwsteen(programma.key, id), 'bouwsteen_ingetrokken'),
});

export default function WithdrawBouwsteen() {
  const { p, werkgroep, bouwsteen, closed } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  return (
    <BouwsteenStep
      p={p}
      werkgroep={werkgroep}
      bouwsteen={bouwsteen}
      here={{ href: paths.bouwsteenWithdrawal(p, bouwsteen.id), label: 'Intrekken' }}
      title="Trek de bouwsteen in"
      what="De bouwsteen komt er dan niet. Hij blijft te vinden als ingetrokken, met wat er al was."
      text={{ label: 'Waarom komt hij er niet?', hint: 'Iedereen die de werkgroep kan lezen, ziet dit.' }}
      submit={{ label: 'Trek de bouwsteen in', variant: 'danger' }}
      closed={closed}
      result={result}
    />
  );
}
