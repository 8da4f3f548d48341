import type { MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { ActionVerb } from '~/components/domain/action-verb';
import { BesluitChoice } from '~/components/domain/besluit-choice';
import { CheckboxGroup, RadioGroup } from '~/components/forms/choices';
import { TextArea } from '~/components/forms/inputs';
import { AppLink } from '~/components/ui/app-link';
import { successionKinds } from '~/domain/action-move/rules';
import { successionSchema } from '~/domain/action-move/schema';
import { successionKindWords } from '~/messages/action-move-words';
import { paths, withDone } from '~/paths';
import { formAction } from '~/platform/http/form.server';
import { forbiddenResponse, guarded, notFound } from '~/platform/http/guarded.server';
import { moveForm } from '~/queries/action-move/move-form.server';
import { succeedAction } from '~/services/action-move/succeed-action.server';

export { freshAfterConflict as shouldRevalidate } from '~/components/forms/fresh-after-conflict';

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Gaat verder in: ${data?.action.title ?? 'actie'} - Vijfhoek` },
];

export const loader = guarded('deelagenda:manage', async ({ ctx, programma, params }) => {
  const form = await moveForm(ctx, params['actionId'] ?? '');
  if (!form) throw notFound();
  if (!form.action.mayMove) throw forbiddenResponse();
  return { ...form, p: programma.key };
});

export const action = formAction({
  question: 'deelagenda:manage',
  attempt: ({ params }) => ({
    action: 'action_succeeded',
    object: { kind: 'action', id: params['actionId'] ?? null },
  }),
  schema: successionSchema,
  run: ({ ctx, params, input }) => succeedAction(ctx, params['actionId'] ?? '', input),
  next: ({ id }, { programma }) => withDone(`${paths.action(programma.key, id)}#tijd`, 'actie_opgevolgd'),
});

/** An action is replaced, split or merged; what it was stays to be found. */
export default function SucceedAction() {
  const { p, action: item, decisions, others } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const here = paths.actionSuccession(p, item.id);
  const values = result?.values ?? {};
  const errors = result?.errors ?? {};
  return (
    <ActionVerb
      p={p}
      action={item}
      here={{ href: here, label: 'Opvolging' }}
      title="Waarin gaat deze actie verder?"
      button="Bewaar de opvolging"
      result={result}
    >
      <RadioGroup
        name="kind"
        legend="Wat gebeurt er met deze actie"
        options={successionKinds.map((value) => ({ value, label: successionKindWords[value] }))}
        defaultValue={values['kind']}
        error={errors['kind']}
      />
      <CheckboxGroup
        name="toIds[]"
        legend="In welke actie gaat zij verder"
        hint={
          <>
            Staat de nieuwe actie er nog niet?{' '}
            <AppLink href={paths.newDeelagendaAction(p)}>Voeg die dan eerst toe aan de deelagenda.</AppLink>
          </>
        }
        options={others.map(({ id, title, theme, deadlineYear }) => ({
          value: id,
          label: title,
          hint: [theme, deadlineYear].filter(Boolean).join(', '),
        }))}
        defaultValues={result?.lists['toIds[]']}
        error={errors['toIds']}
      />
      <BesluitChoice
        label="Welk besluit hoort hierbij (mag leeg blijven)"
        emptyLabel="geen besluit"
        decisions={decisions}
        value={values['decisionId']}
        error={errors['decisionId']}
      />
      <TextArea
        name="reason"
        label="Waarom"
        hint="Deze actie vervalt en blijft vindbaar, met deze reden en waarin zij verdergaat."
        rows={3}
        defaultValue={values['reason']}
        error={errors['reason']}
      />
    </ActionVerb>
  );
}
