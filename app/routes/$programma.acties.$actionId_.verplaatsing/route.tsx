import type { MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { ActionVerb } from '~/components/domain/action-verb';
import { BesluitChoice } from '~/components/domain/besluit-choice';
import { DateInput, NumberInput, TextArea } from '~/components/forms/inputs';
import { shiftSchema } from '~/domain/action-move/schema';
import { paths, withDone } from '~/paths';
import { formAction } from '~/platform/http/form.server';
import { forbiddenResponse, guarded, notFound } from '~/platform/http/guarded.server';
import { moveForm } from '~/queries/action-move/move-form.server';
import { shiftAction } from '~/services/action-move/shift-action.server';

export { freshAfterConflict as shouldRevalidate } from '~/components/forms/fresh-after-conflict';

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Verplaats: ${data?.action.title ?? 'actie'} - Vijfhoek` },
];

export const loader = guarded('deelagenda:manage', async ({ ctx, programma, params }) => {
  const form = await moveForm(ctx, params['actionId'] ?? '');
  if (!form) throw notFound();
  if (!form.action.mayMove) throw forbiddenResponse();
  const { action, decisions } = form;
  return { p: programma.key, action, decisions };
});

export const action = formAction({
  question: 'deelagenda:manage',
  attempt: ({ params }) => ({
    action: 'action_shifted',
    object: { kind: 'action', id: params['actionId'] ?? null },
  }),
  schema: shiftSchema,
  run: ({ ctx, params, input }) => shiftAction(ctx, params['actionId'] ?? '', input),
  next: ({ id }, { programma }) => withDone(`${paths.action(programma.key, id)}#tijd`, 'actie_verplaatst'),
});

/** An action moves in time, with why and the besluit that allowed it. */
export default function ShiftAction() {
  const { p, action: item, decisions } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const here = paths.actionShift(p, item.id);
  const values = result?.values ?? {};
  const errors = result?.errors ?? {};
  return (
    <ActionVerb
      p={p}
      action={item}
      here={{ href: here, label: 'Verplaatsing' }}
      title="Verplaats de actie in de tijd"
      button="Verplaats de actie"
      result={result}
    >
      <NumberInput
        name="year"
        label="Naar welk jaar"
        defaultValue={values['year'] ?? item.deadlineYear ?? ''}
        error={errors['year']}
      />
      <DateInput
        name="deadline"
        label="Klaar op (mag leeg blijven)"
        defaultValue={values['deadline'] ?? item.deadline ?? ''}
        error={errors['deadline']}
      />
      <BesluitChoice
        label="Welk besluit staat dit toe"
        emptyLabel="Kies een besluit"
        decisions={decisions}
        value={values['decisionId']}
        error={errors['decisionId']}
      />
      <TextArea
        name="reason"
        label="Waarom verschuift het"
        hint="Het oude jaar blijft zichtbaar, met deze reden en het besluit."
        rows={3}
        defaultValue={values['reason']}
        error={errors['reason']}
      />
    </ActionVerb>
  );
}
