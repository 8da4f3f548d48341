import { AmountSum, DifferenceCell } from '~/components/domain/amount';
import { MoneyHead } from '~/components/domain/money-head';
import { AppLink } from '~/components/ui/app-link';
import { Section } from '~/components/ui/layout';
import { DataTable } from '~/components/ui/table';
import { yearsIn } from '~/domain/amount-series/series';
import { joinWords } from '~/messages/join-words';
import { paths } from '~/paths';
import type { PageData } from './data';

/** What each werkgroep proposes by itself; who works on a maatregel together shows it twice. */
export function ByWerkgroep({ data: { p, range, werkgroepen, zoals } }: { data: PageData }) {
  const years = yearsIn(range);
  const without = werkgroepen.filter(({ maatregelen }) => maatregelen === 0);
  return (
    <Section title="Per werkgroep">
      <DataTable
        kind="money"
        block
        caption="Toegekend en voorgesteld"
        captionNote="In miljoen euro. Deze rijen tellen samen niet op tot het geheel: een maatregel van twee werkgroepen staat bij beide."
      >
        <MoneyHead title="Werkgroep" years={years} />
        {werkgroepen
          .filter(({ maatregelen }) => maatregelen > 0)
          .map(({ id, name, subgroep, submitted, written }) => (
            <tbody key={id} className="maatregelgroep">
              <tr>
                <th scope="rowgroup" colSpan={years.length + 1}>
                  <AppLink href={paths.coverage(p, id, zoals)}>{name}</AppLink>
                  {subgroep ? <span className="klein bij"> subgroep</span> : null}
                </th>
              </tr>
              <tr>
                <th scope="row" className="inspring">
                  richtbedrag
                </th>
                {submitted.map(({ year, target }) => (
                  <AmountSum key={year} sum={target} />
                ))}
              </tr>
              <tr>
                <th scope="row" className="inspring">
                  {written ? 'voorgesteld, met wat in bewerking is' : 'voorgesteld'}
                </th>
                {(written ?? submitted).map(({ year, proposed }) => (
                  <AmountSum key={year} sum={proposed} />
                ))}
              </tr>
              <tr>
                <th scope="row" className="inspring">
                  verschil
                </th>
                {(written ?? submitted).map(({ year, difference }) => (
                  <DifferenceCell key={year} difference={difference} />
                ))}
              </tr>
            </tbody>
          ))}
      </DataTable>
      {without.length > 0 ? (
        <p className="klein bij">
          Zonder maatregelen van tabel 1: {joinWords(without.map(({ name }) => name))}.
        </p>
      ) : null}
    </Section>
  );
}
