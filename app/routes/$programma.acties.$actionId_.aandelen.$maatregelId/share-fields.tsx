import { RadioGroup } from '~/components/forms/choices';
import { NumberInput, TextArea } from '~/components/forms/inputs';
import { shareKinds } from '~/domain/action-share/share';
import { shareKindWords } from '~/messages/action-share';

/** One kind, and what goes with it; without script all fields stand there and what the kind doesn't need is not read. */
export function ShareFields(props: { values: Record<string, string>; errors: Record<string, string> }) {
  const { values, errors } = props;
  return (
    <>
      <RadioGroup
        name="share"
        legend="Wat brengt deze actie van het doel?"
        options={shareKinds.map((value) => ({ value, label: shareKindWords[value] }))}
        defaultValue={values['share']}
        error={errors['share']}
      />
      <NumberInput
        name="thousands"
        label="Bedrag, in miljoen euro"
        hint="Bij “een bedrag”. Kosten met een min, bijvoorbeeld 36,5 of −47."
        decimal
        defaultValue={values['thousands']}
        error={errors['thousands']}
      />
      <NumberInput
        name="basisPoints"
        label="Deel van het doel, in procenten"
        hint="Bij “een deel van het doel”, bijvoorbeeld 33,33%."
        decimal
        defaultValue={values['basisPoints']}
        error={errors['basisPoints']}
      />
      <TextArea
        name="shareNote"
        label="Toelichting"
        hint="Waar het op berust. Nodig bij “niet te becijferen”: schrijf waarom."
        rows={3}
        defaultValue={values['shareNote']}
        error={errors['shareNote']}
      />
    </>
  );
}
