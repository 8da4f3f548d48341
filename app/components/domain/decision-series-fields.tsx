import { useState } from 'react';
import { Select, TextArea, TextInput } from '~/components/forms/inputs';
import { fullLabel } from '~/domain/maatregel/label';
import { proposalReason } from '~/messages/fiche';

export type Proposal = {
  id: string;
  maatregelId: string;
  title: string;
  bouwsteen: string;
  number: number;
  cells: Record<string, string>;
};

type Props = {
  values: { maatregel: string; fiche: string; cells: Record<string, string>; seriesReason: string };
  errors: Record<string, string>;
  years: number[];
  maatregelen: { id: string; code: string | null; name: string }[];
  proposals?: readonly Proposal[];
};

/**
 * A new reeks. What a fiche proposes can be taken over: with script it fills the years, without it the server does so when
 * they are left empty.
 */
export function DecisionSeriesFields({ values, errors, years, maatregelen, proposals = [] }: Props) {
  const [filled, setFilled] = useState(values);
  const [taken, setTaken] = useState(0);

  function takeOver(id: string) {
    const proposal = proposals.find((one) => one.id === id);
    if (!proposal) return;
    const { maatregelId, cells } = proposal;
    setFilled({ maatregel: maatregelId, fiche: id, cells, seriesReason: proposalReason(proposal) });
    setTaken(taken + 1);
  }

  return (
    <>
      {proposals.length > 0 ? (
        <Select
          name="fiche"
          label="Neem de reeks van een fiche over"
          hint="Laat de jaren hieronder leeg om precies over te nemen wat de fiche voorstelt."
          emptyLabel="nee"
          defaultValue={values.fiche}
          onChange={(event) => takeOver(event.target.value)}
          options={proposals.map(({ id, title, bouwsteen, number }) => ({
            value: id,
            label: `${title} (bouwsteen ${bouwsteen}, versie ${number})`,
          }))}
        />
      ) : null}
      <Select
        key={`maatregel-${taken}`}
        name="maatregel"
        label="Welke maatregel"
        emptyLabel="Kies een maatregel"
        defaultValue={filled.maatregel}
        error={errors['subjects']}
        options={maatregelen.map((one) => ({ value: one.id, label: fullLabel(one) }))}
      />
      <fieldset className="veld" id="veld-cells" tabIndex={-1}>
        <legend>
          Nieuwe reeks in miljoen euro
          <span className="hulp">
            Opbrengst zonder teken, kosten met een min: 36, 36,5 of −47. Of PM, of onbekend.
          </span>
        </legend>
        {errors['cells'] ? <p className="fout">{errors['cells']}</p> : null}
        <div className="reeks-velden">
          {years.map((year) => (
            <TextInput
              key={`${year}-${taken}`}
              name={`cell-${year}`}
              label={String(year)}
              short
              autoComplete="off"
              defaultValue={filled.cells[year] ?? ''}
              error={errors[`cell-${year}`]}
            />
          ))}
        </div>
      </fieldset>
      <TextArea
        key={`reden-${taken}`}
        name="seriesReason"
        label="Waarom verandert de reeks"
        rows={2}
        defaultValue={filled.seriesReason}
        error={errors['seriesReason']}
      />
    </>
  );
}
