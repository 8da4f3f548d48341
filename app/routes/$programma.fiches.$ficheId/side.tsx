import { AppLink } from '~/components/ui/app-link';
import { SideSection } from '~/components/ui/layout';
import { formatDate } from '~/domain/dates/format';
import { gapText } from '~/messages/fiche';
import { paths } from '~/paths';
import type { FichePage } from '~/queries/fiche/fiche-page.server';

type Props = { p: string; page: FichePage; writes: boolean };

/** What the sheet misses, its versions, and what can be done with it. */
export function Side({ p, page, writes }: Props) {
  const { sheet, gaps, versions } = page;
  const [last, before] = versions;
  return (
    <>
      <SideSection title="Nog in te vullen" className="niet-afdrukken">
        {gaps.length === 0 ? (
          <p className="klein">Alle delen zijn ingevuld.</p>
        ) : (
          <ul>
            {gaps.map((gap) => (
              <li key={gap.section}>
                <a href={`#deel-${gap.section === 'raming' ? 'reeks' : gap.section}`}>{gapText(gap)}</a>
              </li>
            ))}
          </ul>
        )}
      </SideSection>
      <SideSection title="Ingediende versies" className="niet-afdrukken">
        {last ? (
          <ul>
            {versions.map(({ number, date }) => (
              <li key={number}>
                <AppLink href={paths.ficheVersion(p, sheet.id, number)}>
                  Versie {number}, {formatDate(date)}
                </AppLink>
              </li>
            ))}
            {before ? (
              <li>
                <AppLink href={paths.ficheComparison(p, sheet.id, { van: before.number, naar: last.number })}>
                  Vergelijk versies
                </AppLink>
              </li>
            ) : null}
          </ul>
        ) : (
          <p className="klein">
            Nog niet ingediend. Anderen zien deze fiche pas als de bouwsteen is ingediend.
          </p>
        )}
      </SideSection>
      <SideSection title="Deze fiche" className="niet-afdrukken">
        <ul>
          {writes ? (
            <>
              <li>
                <AppLink href={paths.fiche(p, sheet.id, { deel: 'gegevens' })}>
                  Wijzig titel, soort of maatregel
                </AppLink>
              </li>
              <li>
                <AppLink href={paths.ficheWithdrawal(p, sheet.id)}>Trek de fiche in</AppLink>
              </li>
            </>
          ) : null}
          <li>
            <AppLink href={paths.ficheHistory(p, sheet.id)}>Bekijk de geschiedenis</AppLink>
          </li>
        </ul>
      </SideSection>
    </>
  );
}
