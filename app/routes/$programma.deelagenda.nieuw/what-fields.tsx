import { useId } from 'react';
import { FieldRow } from '~/components/forms/field';
import type { FormErrors, FormValues } from '~/components/forms/form-result';
import { NumberInput, Select, TextArea, TextInput } from '~/components/forms/inputs';

type Data = {
  werkgroepId: string | null;
  werkgroepen: { id: string; name: string }[];
  themes: string[];
  range: { from: number; to: number };
};

/** What the action is, where it stands in the deelagenda, and in which years it is done. */
export function WhatFields({ data, values, errors }: { data: Data; values: FormValues; errors: FormErrors }) {
  const themes = useId();
  const field = (name: string) => ({ name, defaultValue: values[name], error: errors[name] });
  return (
    <>
      <TextInput {...field('title')} label="Actie" hint="Wat moet er gebeuren" />
      <TextArea {...field('text')} label="Toelichting (mag leeg blijven)" rows={3} />
      <Select
        {...field('werkgroepId')}
        label="Deelagenda van werkgroep"
        emptyLabel="Kies een werkgroep"
        defaultValue={values['werkgroepId'] ?? data.werkgroepId ?? ''}
        options={data.werkgroepen.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <TextInput
        {...field('theme')}
        label="Thema"
        hint={data.themes.length > 0 ? `Er zijn al: ${data.themes.join(', ')}` : undefined}
        list={themes}
      />
      <TextInput {...field('number')} label="Nummer (mag leeg blijven)" hint="Bijvoorbeeld 12 of 12a" short />
      <FieldRow>
        <NumberInput {...field('startYear')} label="Begint in" />
        <NumberInput {...field('year')} label="Klaar in" />
        <NumberInput {...field('latestYear')} label="Uiterlijk in" />
      </FieldRow>
      <p className="hulp">
        Een jaar van {data.range.from} tot en met {data.range.to}. Alleen “klaar in” is nodig; “uiterlijk”
        vult u in als de actie later klaar mag zijn.
      </p>
      <datalist id={themes}>
        {data.themes.map((theme) => (
          <option key={theme} value={theme} />
        ))}
      </datalist>
    </>
  );
}
