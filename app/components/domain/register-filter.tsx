import type { ReactNode } from 'react';
import { FilterBar, SegmentLinks, type FilterField } from '~/components/ui/filter-bar';
import { HOEKEN, hoekNames } from '~/domain/hoek/hoek';
import { WE, type CommonChoices } from '~/domain/register/choices';

type Named = { key: string; name: string };

export type RegisterFilterProps = {
  /** The address without any filter. */
  action: string;
  /** The address with these choices in it. */
  hrefWith: (choices: Partial<CommonChoices>) => string;
  chosen: CommonChoices;
  choices: {
    overleggen: Named[];
    parties: Named[];
    own: string[];
    maatregelen: Named[];
    /** Null: to this person werkgroepen don't exist. */
    werkgroepen: Named[] | null;
    years: readonly number[];
  };
  /** Fields of this register alone; they come after the text. */
  fields: FilterField[];
  /** What must stay in the address, such as the sort order. */
  keep: Record<string, string>;
  filtered: boolean;
  children?: ReactNode;
};

/** What a register can be filtered by, every choice in the address. The own parties are one click away. */
export function RegisterFilter(props: RegisterFilterProps) {
  const { action, hrefWith, chosen, choices, keep, filtered } = props;
  const fields: (FilterField | null)[] = [
    { kind: 'text', name: 'tekst', label: 'Woord of code', value: chosen.tekst },
    ...props.fields,
    choices.overleggen.length > 0
      ? select('overleg', 'Overleg', 'alle overleggen', chosen.overleg, choices.overleggen)
      : null,
    select('partij', 'Partij', 'alle partijen', chosen.partij, [
      ...(choices.own.length > 0 ? [{ key: WE, name: ownText(choices.own) }] : []),
      ...choices.parties,
    ]),
    select(
      'hoek',
      'Hoek',
      'alle hoeken',
      chosen.hoek,
      HOEKEN.map((hoek) => ({ key: hoek, name: hoekNames[hoek] })),
    ),
    choices.werkgroepen
      ? select('werkgroep', 'Werkgroep', 'alle werkgroepen', chosen.werkgroep, choices.werkgroepen)
      : null,
    select('maatregel', 'Maatregel', 'alle maatregelen', chosen.maatregel, choices.maatregelen),
    select(
      'jaar',
      'Jaar',
      'alle jaren',
      chosen.jaar === undefined ? undefined : String(chosen.jaar),
      choices.years.map((year) => ({ key: String(year), name: String(year) })),
    ),
  ];
  return (
    <FilterBar
      action={action}
      keep={keep}
      clearHref={filtered ? action : undefined}
      fields={fields.filter((field) => field !== null)}
    >
      {choices.own.length > 0 ? (
        <SegmentLinks
          label="Van wie"
          items={[
            {
              href: hrefWith({ partij: undefined }),
              label: 'Alle partijen',
              current: chosen.partij === undefined,
            },
            {
              href: hrefWith({ partij: WE }),
              label: ownText(choices.own, true),
              current: chosen.partij === WE,
            },
          ]}
        />
      ) : null}
    </FilterBar>
  );
}

const ownText = (own: readonly string[], capital = false): string =>
  `${capital ? 'Wij' : 'wij'} (${own.join(', ')})`;

/** A choice that the address names and the list doesn't have stays visible as what it is: unknown. */
function select(
  name: string,
  label: string,
  whole: string,
  value: string | undefined,
  options: Named[],
): FilterField {
  const known = value === undefined || options.some(({ key }) => key === value);
  return {
    kind: 'select',
    name,
    label,
    value,
    options: [
      { value: '', label: whole },
      ...options.map(({ key, name: text }) => ({ value: key, label: text })),
      ...(known ? [] : [{ value: value ?? '', label: 'onbekend' }]),
    ],
  };
}
