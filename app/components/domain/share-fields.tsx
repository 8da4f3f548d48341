import { RadioGroup } from '~/components/forms/choices';
import { NumberInput, TextArea } from '~/components/forms/inputs';
import { shareKinds } from '~/domain/action-share/share';
import { shareKindWords } from '~/messages/action-share';

/**
 * One kind, and what goes with it; without script all fields stand there and what the kind doesn't need is not read. `suffix`
 * tells the fields of several shares on one page apart.
 */
export function ShareFields(props: {
  values: Record<string, string>;
  errors: Record<string, string>;
  suffix?: string;
}) {
  const { values, errors, suffix = '' } = props;
  const field = (name: string) => ({
    name: `${name}${suffix}`,
    defaultValue: values[`${name}${suffix}`],
    error: errors[`${name}${suffix}`],
  });
  return (
    <>
      <RadioGroup
        {...field('share')}
        legend="Wat brengt deze actie van het doel?"
        options={shareKinds.map((value) => ({ value, label: shareKindWords[value] }))}
      />
      <NumberInput
        {...field('thousands')}
        label="Bedrag, in miljoen euro"
        hint="Bij “een bedrag”. Kosten met een min, bijvoorbeeld 36,5 of −47."
        decimal
      />
      <NumberInput
        {...field('basisPoints')}
        label="Deel van het doel, in procenten"
        hint="Bij “een deel van het doel”, bijvoorbeeld 33,33%."
        decimal
      />
      <TextArea
        {...field('shareNote')}
        label="Toelichting"
        hint="Waar het op berust. Nodig bij “niet te becijferen”: schrijf waarom."
        rows={3}
      />
    </>
  );
}
