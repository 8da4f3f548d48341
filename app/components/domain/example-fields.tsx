import { CheckboxGroup } from '~/components/forms/choices';
import { TextArea, TextInput } from '~/components/forms/inputs';
import type { ReturnedField } from '~/components/forms/returned-fields';
import { Disclosure } from '~/components/ui/layout';

type Props = {
  field: ReturnedField<'title' | 'place' | 'text' | 'figures' | 'source'>;
  maatregelen: { value: string; label: string }[];
  chosen: string[];
  error: string | undefined;
  withSource: boolean;
};

/** An example from practice: what is done where, in figures, and for which maatregelen. */
export function ExampleFields({ field, maatregelen, chosen, error, withSource }: Props) {
  return (
    <>
      <TextInput {...field('title')} label="Voorbeeld" hint="Hoe het heet, bijvoorbeeld: Doorbraaklab" />
      <TextInput {...field('place')} label="Waar (mag leeg blijven)" hint="Bijvoorbeeld: gemeente Utrecht" />
      <TextArea {...field('text')} label="Wat er gebeurt" rows={5} />
      <TextArea
        {...field('figures')}
        label="Kerncijfers (mag leeg blijven)"
        hint="Elk op een eigen regel, met een dubbele punt: Gemiddeld per casus: 3.000 euro"
        rows={4}
      />
      {maatregelen.length > 0 ? (
        <Disclosure
          summary={`Maatregelen waar dit bij hoort${chosen.length > 0 ? ` (${chosen.length})` : ''}`}
          open={chosen.length > 0 || error !== undefined}
        >
          <CheckboxGroup
            name="maatregelIds[]"
            legend="Maatregelen"
            error={error}
            defaultValues={chosen}
            options={maatregelen}
          />
        </Disclosure>
      ) : null}
      {withSource ? (
        <TextInput
          {...field('source')}
          label="Bron (mag leeg blijven)"
          hint="Waar het vandaan komt, bijvoorbeeld: gesprek met de gemeente, mei 2023"
        />
      ) : null}
    </>
  );
}
