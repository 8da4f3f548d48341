import { Disclosure } from '~/components/ui/layout';
import { Cell, DataTable, TableHead } from '~/components/ui/table';
import { purposes, type Purpose } from '~/domain/agenda-item/purposes';
import { purposeWords } from '~/messages/meeting-words';
import type { OverlegSettings } from '~/queries/overleg/overleg-settings.server';

type Lists = Record<string, string[]> | undefined;
type Errors = Record<string, string>;

/** Rows to add at the end: works without JavaScript, and after saving there are new ones. */
const EMPTY_ROWS = 3;

function FieldError({ id, sentence }: { id: string; sentence: string | undefined }) {
  return sentence ? (
    <p className="fout" id={id}>
      {sentence}
    </p>
  ) : null;
}

/** The standing items: a row each, and some empty ones. */
export function StandingRows({
  items,
  lists,
  errors,
}: {
  items: OverlegSettings['standingItems'];
  lists: Lists;
  errors: Errors;
}) {
  const sent = lists?.['standingTitles[]'];
  const rows = sent
    ? sent.map((title, row) => ({
        id: lists['standingIds[]']?.[row] ?? '',
        title,
        purposes: lists['standingPurposes[]']?.[row] ?? '',
        minutes: lists['standingMinutes[]']?.[row] ?? '',
      }))
    : [
        ...items.map(({ id, title, purposes: chosen, minutes }) => ({
          id,
          title,
          purposes: chosen.join(','),
          minutes: String(minutes),
        })),
        ...Array.from({ length: EMPTY_ROWS }, () => ({ id: '', title: '', purposes: '', minutes: '' })),
      ];
  return (
    <>
      <FieldError id="veld-standingTitles-fout" sentence={errors['standingTitles']} />
      <FieldError id="veld-standingMinutes-fout" sentence={errors['standingMinutes']} />
      <DataTable kind="register" caption="Vaste punten" hideCaption>
        <TableHead columns={[{ label: 'Titel' }, { label: 'Doel' }, { label: 'Minuten' }]} />
        <tbody>
          {rows.map((row, index) => (
            <tr key={row.id || `nieuw-${index}`}>
              <Cell label="Titel">
                <input type="hidden" name="standingIds[]" value={row.id} />
                <input
                  id={index === 0 ? 'veld-standingTitles' : undefined}
                  aria-label={`Titel van vast punt ${index + 1}`}
                  name="standingTitles[]"
                  defaultValue={row.title}
                  maxLength={400}
                />
              </Cell>
              <Cell label="Doel">
                <select
                  aria-label={`Doel van vast punt ${index + 1}`}
                  name="standingPurposes[]"
                  defaultValue={row.purposes}
                >
                  <option value="">geen doel nodig</option>
                  {purposeOptions(row.purposes).map((value) => (
                    <option key={value} value={value}>
                      {value
                        .split(',')
                        .map((purpose) => purposeWords[purpose as Purpose] ?? purpose)
                        .join(' en ')}
                    </option>
                  ))}
                </select>
              </Cell>
              <Cell label="Minuten">
                <input
                  id={index === 0 ? 'veld-standingMinutes' : undefined}
                  aria-label={`Minuten voor vast punt ${index + 1}`}
                  name="standingMinutes[]"
                  inputMode="numeric"
                  size={4}
                  defaultValue={row.minutes}
                />
              </Cell>
            </tr>
          ))}
        </tbody>
      </DataTable>
    </>
  );
}

/** One doel each; a combination that was set another way stays a choice. */
const purposeOptions = (chosen: string): string[] =>
  chosen.includes(',') ? [...purposes, chosen] : [...purposes];

/** Every party: whether it takes part, and its place in the rotation of the chair. Who takes no part is folded away. */
export function ParticipantRows({
  parties,
  lists,
  errors,
}: {
  parties: OverlegSettings['parties'];
  lists: Lists;
  errors: Errors;
}) {
  const taking = parties.filter(({ kind }) => kind !== '');
  const others = parties.filter(({ kind }) => kind === '');
  return (
    <>
      <FieldError id="veld-partyKinds-fout" sentence={errors['partyKinds']} />
      <FieldError id="veld-chairOrders-fout" sentence={errors['chairOrders']} />
      <PartyTable caption="Partijen die meedoen" parties={taking} lists={lists} first />
      {others.length > 0 ? (
        <Disclosure
          summary={`Laat een andere partij meedoen (${others.length})`}
          open={taking.length === 0 || lists !== undefined}
        >
          <PartyTable
            caption="Partijen die niet meedoen"
            parties={others}
            lists={lists}
            first={taking.length === 0}
          />
        </Disclosure>
      ) : null}
    </>
  );
}

function PartyTable(props: {
  caption: string;
  parties: OverlegSettings['parties'];
  lists: Lists;
  first: boolean;
}) {
  const { caption, parties, lists, first } = props;
  const sent = (name: string, partyId: string): string | undefined => {
    const row = lists?.['partyIds[]']?.indexOf(partyId) ?? -1;
    return row < 0 ? undefined : lists?.[name]?.[row];
  };
  if (parties.length === 0) return null;
  return (
    <DataTable kind="register" caption={caption} hideCaption>
      <TableHead
        columns={[
          { label: 'Partij' },
          { label: 'Doet mee als' },
          { label: 'Zit voor, als' },
          { label: 'Functie van de voorzitter' },
        ]}
      />
      <tbody>
        {parties.map(({ id, shortName, name, kind, chairOrder, chairFunction }, index) => (
          <tr key={id}>
            <th scope="row">
              {name === shortName ? shortName : <abbr title={name}>{shortName}</abbr>}
              <input type="hidden" name="partyIds[]" value={id} />
            </th>
            <Cell label="Doet mee als">
              <select
                id={first && index === 0 ? 'veld-partyKinds' : undefined}
                aria-label={`${shortName} doet mee als`}
                name="partyKinds[]"
                defaultValue={sent('partyKinds[]', id) ?? kind}
              >
                <option value="">doet niet mee</option>
                <option value="deelnemer">deelnemer</option>
                <option value="adviseur">adviseur</option>
              </select>
            </Cell>
            <Cell label="Zit voor, als">
              <input
                id={first && index === 0 ? 'veld-chairOrders' : undefined}
                aria-label={`Plaats van ${shortName} in de beurt van de voorzitter`}
                name="chairOrders[]"
                inputMode="numeric"
                size={3}
                defaultValue={sent('chairOrders[]', id) ?? chairOrder?.toString() ?? ''}
              />
            </Cell>
            <Cell label="Functie">
              <input
                aria-label={`Functie van de voorzitter namens ${shortName}`}
                name="chairFunctions[]"
                maxLength={200}
                defaultValue={sent('chairFunctions[]', id) ?? chairFunction}
              />
            </Cell>
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
}
