import type { ReturnedField } from '~/components/forms/returned-fields';
import { Select, TextInput } from '~/components/forms/inputs';

type Options = { value: string; label: string }[];

type Props = {
  field: ReturnedField<'maatregelId' | 'goalId' | 'partyId' | 'source'>;
  choices: { maatregelen: Options; goals: Options; parties: Options };
  /** A knelpunt is never about a goal. */
  withGoal: boolean;
  partyLabel: string;
  /** Not where the source is a document that was read. */
  withSource: boolean;
};

/** What something that is monitored is about, whose it is, and where it comes from. */
export function AboutFields({ field, choices, withGoal, partyLabel, withSource }: Props) {
  return (
    <>
      {choices.maatregelen.length > 0 ? (
        <Select
          {...field('maatregelId')}
          label="Maatregel"
          emptyLabel="geen maatregel"
          options={choices.maatregelen}
        />
      ) : null}
      {withGoal && choices.goals.length > 0 ? (
        <Select {...field('goalId')} label="Of: doel" emptyLabel="geen doel" options={choices.goals} />
      ) : null}
      <Select
        {...field('partyId')}
        short
        label={partyLabel}
        emptyLabel="niemand genoemd"
        options={choices.parties}
      />
      {withSource ? (
        <TextInput
          {...field('source')}
          label="Bron (mag leeg blijven)"
          hint="Waar het vandaan komt, bijvoorbeeld: enquête van VNG onder gemeenten, 2023"
        />
      ) : null}
    </>
  );
}
