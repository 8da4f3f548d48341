import { DateInput, TextArea, TextInput } from '~/components/forms/inputs';

type Values = { question: string; wish: string; argument: string; neededBy: string };

type Props = {
  values: Values;
  errors: Record<string, string>;
  overleg: string;
  /** Then the argument is asked for. */
  hasShortfall: boolean;
};

/** What a werkgroep asks of its overleg: question, wish, argument, and by when an answer is needed. */
export function EscalatieFields({ values, errors, overleg, hasShortfall }: Props) {
  return (
    <>
      <TextInput
        name="question"
        label={`Vraag aan ${overleg}`}
        hint="Eén zin. Zo komt het punt op de agenda."
        defaultValue={values.question}
        error={errors['question']}
      />
      <TextArea
        name="wish"
        label="Wat de werkgroep wil"
        hint="Welk besluit helpt u verder?"
        rows={3}
        defaultValue={values.wish}
        error={errors['wish']}
      />
      <TextArea
        name="argument"
        label={hasShortfall ? 'Onderbouwing van het tekort' : 'Onderbouwing (mag leeg blijven)'}
        hint={hasShortfall ? 'Waarom lukt het richtbedrag niet, en wat staat ertegenover?' : undefined}
        rows={6}
        defaultValue={values.argument}
        error={errors['argument']}
      />
      <DateInput
        name="neededBy"
        label="Antwoord nodig op"
        defaultValue={values.neededBy}
        error={errors['neededBy']}
      />
    </>
  );
}

/** What was typed when the form came back; else what is stored. */
export const escalatieValues = (
  result: { values: Record<string, string> } | undefined,
  stored: Values,
): Values => {
  if (!result) return stored;
  const text = (name: keyof Values) => result.values[name] ?? '';
  return {
    question: text('question'),
    wish: text('wish'),
    argument: text('argument'),
    neededBy: text('neededBy'),
  };
};
