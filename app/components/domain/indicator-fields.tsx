import { RadioGroup } from '~/components/forms/choices';
import { TextArea, TextInput } from '~/components/forms/inputs';
import type { ReturnedField } from '~/components/forms/returned-fields';
import type { IndicatorInput } from '~/domain/monitoring/indicator';
import { countings } from '~/domain/monitoring/measurement';
import { countingWords } from '~/messages/monitoring';
import { AboutFields } from './about-fields';

type Props = {
  field: ReturnedField<keyof IndicatorInput>;
  choices: Parameters<typeof AboutFields>[0]['choices'];
  withSource: boolean;
  /** Once something was measured, in what it is measured holds. */
  measured: boolean;
};

/** What is measured, in what, and of what. */
export function IndicatorFields({ field, choices, withSource, measured }: Props) {
  const holds = measured ? 'Er is al gemeten. Dit ligt daarom vast.' : undefined;
  return (
    <>
      <TextInput
        {...field('title')}
        label="Indicator"
        hint="Wat u meet, bijvoorbeeld: gemeenten met een lokaal team"
      />
      <TextInput
        {...field('unit')}
        short
        label="Gemeten in"
        hint={holds ?? 'Bijvoorbeeld: procent, gemeenten of euro'}
      />
      <RadioGroup
        {...field('counting')}
        legend="Hoe een volgende meting telt"
        hint={holds}
        options={countings.map((counting) => ({ value: counting, label: countingWords[counting] }))}
      />
      <TextArea {...field('description')} label="Wat er precies gemeten wordt (mag leeg blijven)" rows={3} />
      <AboutFields field={field} choices={choices} withGoal partyLabel="Wie meet" withSource={withSource} />
    </>
  );
}

export const indicatorLong = ['description'];
export const indicatorChosen = ['counting', 'maatregelId', 'goalId', 'partyId'];
