import { NumberedField } from '~/components/domain/numbered-field';
import { CheckboxGroup } from '~/components/forms/choices';
import { TextArea, TextInput } from '~/components/forms/inputs';
import { Disclosure } from '~/components/ui/layout';
import { fullLabel } from '~/domain/maatregel/label';
import type { SectionKind } from '~/domain/taakopdracht/content';
import { relationField } from '~/domain/taakopdracht/schema';
import { seriesInWords } from '~/messages/maatregel';
import { opdrachtFieldWords } from '~/messages/taakopdracht-fields';
import type { EditPage } from '~/queries/taakopdracht/edit-page.server';
import type { OpdrachtValues } from './opdracht-values';

type Props = { data: EditPage; values: OpdrachtValues; errors: Record<string, string> };
type TextName = Exclude<keyof OpdrachtValues, 'maatregelen' | 'relations'>;

const main: readonly SectionKind[] = ['probleemstelling', 'doelstelling', 'opdracht', 'afbakening'];
const further: readonly SectionKind[] = ['uitgangspunten', 'toelichting'];

/** The parts of a taakopdracht, in the order in which it is read. */
export function OpdrachtFields(props: Props) {
  const { values, errors } = props;
  const field = (name: TextName) => ({
    name,
    label: opdrachtFieldWords[name],
    defaultValue: values[name],
    error: errors[name],
  });
  return (
    <>
      <h2>Waarom en waarvoor</h2>
      {main.map((kind) => (
        <TextArea key={kind} {...field(kind)} rows={rowsFor(values[kind], 4)} />
      ))}
      <Disclosure
        summary="Uitgangspunten en toelichting"
        open={further.some((kind) => values[kind] !== '' || errors[kind] !== undefined)}
      >
        {further.map((kind) => (
          <TextArea key={kind} {...field(kind)} rows={rowsFor(values[kind], 4)} />
        ))}
      </Disclosure>
      <h2>Vragen en resultaten</h2>
      <NumberedField {...field('questions')} hint={<NumberedHint />} rows={rowsFor(values.questions, 12)} />
      <NumberedField
        {...field('results')}
        hint="Genummerd, net als de vragen."
        rows={rowsFor(values.results, 6)}
      />
      <h2>Maatregelen en stukken</h2>
      <Maatregelen {...props} />
      <TextArea
        {...field('aanbevelingen')}
        hint="Wat de opdracht uit de uitspraak noemt, maar geen maatregel is. Eén per regel."
        rows={rowsFor(values.aanbevelingen, 2)}
      />
      <TextArea {...field('reports')} hint="Eén per regel." rows={rowsFor(values.reports, 4)} />
      <Relations {...props} />
      <h2>Over deze versie</h2>
      <TextInput {...field('label')} hint="Bijvoorbeeld 80%-versie. Mag leeg blijven." short />
      <TextArea {...field('note')} rows={3} />
    </>
  );
}

/** High enough for what is in it, and not higher than a screen. */
const rowsFor = (text: string, least: number): number =>
  Math.min(
    24,
    Math.max(
      least,
      text.split('\n').reduce((sum, line) => sum + 1 + Math.floor(line.length / 80), 1),
    ),
  );

function NumberedHint() {
  return (
    <>
      Eén vraag per regel: 1. en dan de tekst. Springt een regel in, dan hoort hij bij de vraag erboven. De
      nummers hoeven niet te kloppen: bij het bewaren nummert Vijfhoek alles op volgorde.{' '}
      <span className="met-script">
        Enter begint de volgende vraag. Alt met een pijl verplaatst een vraag, met alles wat eronder hangt.
      </span>
    </>
  );
}

function Maatregelen({ data, values, errors }: Props) {
  const option = (one: EditPage['maatregelen'][number]) => ({
    value: one.id,
    label: fullLabel(one),
    hint: `tabel ${one.tabel}: ${seriesInWords(one.series, data.range)}`,
  });
  const own = data.maatregelen.filter((one) => one.own || values.maatregelen.includes(one.id));
  const others = data.maatregelen.filter((one) => !own.includes(one));
  return (
    <>
      {own.length > 0 ? (
        <CheckboxGroup
          name="maatregelen[]"
          legend="Maatregelen die de werkgroep uitwerkt"
          hint="Wordt de opdracht vastgesteld, dan horen deze maatregelen bij de werkgroep en tellen ze mee in het richtbedrag."
          error={errors['maatregelen']}
          defaultValues={values.maatregelen}
          options={own.map(option)}
        />
      ) : null}
      {others.length > 0 ? (
        <Disclosure summary={own.length > 0 ? 'Andere maatregelen' : 'Kies maatregelen'}>
          <CheckboxGroup
            name="maatregelen[]"
            legend="Andere maatregelen"
            defaultValues={values.maatregelen}
            options={others.map(option)}
          />
        </Disclosure>
      ) : null}
    </>
  );
}

/** Nobody has to choose a werkgroep from a list: each has its line, and an empty one says nothing. */
function Relations({ data, values, errors }: Props) {
  return (
    <fieldset className="veld relatievelden">
      <legend>Hangt samen met</legend>
      <p className="hulp">
        Schrijf bij een werkgroep wat deze opdracht met haar te maken heeft. Leeg is geen samenhang. Eén zin
        per regel.
      </p>
      {data.werkgroepen.map(({ id, name }) => (
        <TextArea
          key={id}
          name={relationField(id)}
          label={name}
          rows={Math.max(1, (values.relations[id] ?? '').split('\n').length)}
          defaultValue={values.relations[id] ?? ''}
          error={errors[relationField(id)]}
        />
      ))}
    </fieldset>
  );
}
