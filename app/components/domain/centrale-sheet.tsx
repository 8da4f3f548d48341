import { History, type ShownEvent } from '~/components/domain/history';
import { RequiredParts, type CountedPart } from '~/components/domain/required-parts';
import { AppLink } from '~/components/ui/app-link';
import { LinkButton } from '~/components/ui/button';
import { Section, SideSection, TwoColumns } from '~/components/ui/layout';
import { EmptyState, Notice } from '~/components/ui/notice';
import { PageHeader } from '~/components/ui/page-header';
import type { CentraleState } from '~/domain/centrale-opdracht/rules';
import { centraleName, centraleStanding, checkedText } from '~/messages/centrale-opdracht';
import { paths } from '~/paths';

type Version = { number: number; state: CentraleState; label: string; adoptedOn: string | null };
type CentraleSheet = Version & {
  /** Why it is there. */
  note: string;
  parts: readonly CountedPart[];
  checked: number;
  elsewhere: number;
  history: ShownEvent[];
};
type Props = {
  p: string;
  page: {
    versions: readonly Version[];
    /** The concept there is, for who writes it. */
    concept: number | null;
    mayDraft: boolean;
    sheet: CentraleSheet | null;
  };
};

/** One version of the centrale opdracht as a checklist, with how the bouwstenen answer it. */
export function CentraleSheetPage({ p, page }: Props) {
  const { sheet } = page;
  return (
    <>
      <PageHeader
        title="Centrale opdracht"
        lead="Dit levert elke werkgroep, wat haar eigen taakopdracht ook vraagt. Elke bouwsteen wordt langs deze onderdelen nagelopen."
        facts={sheet ? [<b key="versie">{centraleName(sheet)}</b>, centraleStanding(sheet)] : []}
        actions={<Actions p={p} page={page} />}
      />
      {sheet ? (
        <Sheet p={p} page={page} sheet={sheet} />
      ) : (
        <EmptyState level={2} title="Er is nog geen centrale opdracht">
          Zodra de werkorganisatie er een vaststelt, staan hier de onderdelen.
        </EmptyState>
      )}
    </>
  );
}

function Sheet({ p, page, sheet }: Props & { sheet: CentraleSheet }) {
  return (
    <>
      <Standing p={p} page={page} sheet={sheet} />
      <TwoColumns side={<Versions p={p} page={page} sheet={sheet} />}>
        {sheet.note === '' ? null : (
          <section aria-labelledby="waarom">
            <h2 id="waarom">Waarom deze versie er is</h2>
            <p className="tekst witregels">{sheet.note}</p>
          </section>
        )}
        <section aria-labelledby="telling" className={sheet.note === '' ? undefined : 'blokje'}>
          <h2 id="telling">Hoe de bouwstenen ervoor staan</h2>
          <p className="tekst">{checkedText(sheet)}</p>
        </section>
      </TwoColumns>
      <Section title={`${sheet.parts.length} onderdelen`}>
        <RequiredParts p={p} sheet={sheet} />
      </Section>
      {sheet.history.length > 0 ? (
        <Section title="Geschiedenis" className="niet-afdrukken">
          <History events={sheet.history} />
        </Section>
      ) : null}
    </>
  );
}

/** What this person is most likely to do next. */
function Actions({ p, page: { sheet, concept, mayDraft } }: Props) {
  if (concept !== null)
    return (
      <LinkButton
        variant={sheet?.number === concept ? 'primary' : 'secondary'}
        href={paths.centraleEdit(p, concept)}
      >
        {sheet?.number === concept ? 'Werk verder aan het concept' : `Naar het concept van versie ${concept}`}
      </LinkButton>
    );
  if (!mayDraft) return null;
  return (
    <LinkButton variant={sheet ? 'secondary' : 'primary'} href={paths.newCentrale(p)}>
      {sheet ? 'Maak een nieuwe versie' : 'Maak de eerste versie'}
    </LinkButton>
  );
}

/** Whether this is the version to work by, and if not, which one is. */
function Standing({ p, page, sheet }: Props & { sheet: CentraleSheet }) {
  const holds = page.versions.find(({ state }) => state === 'vastgesteld');
  if (sheet.state === 'vastgesteld') return null;
  return (
    <Notice
      kind={sheet.state === 'concept' ? 'info' : 'let'}
      level={2}
      title={sheet.state === 'concept' ? 'Dit is een concept' : 'Deze versie geldt niet meer'}
    >
      {sheet.state === 'concept' ? 'Alleen de secretarissen zien het, tot het is vastgesteld. ' : null}
      {holds ? (
        <>
          Nu geldt <AppLink href={paths.centrale(p, holds.number)}>versie {holds.number}</AppLink>.
        </>
      ) : null}
    </Notice>
  );
}

function Versions({ p, page: { versions }, sheet }: Props & { sheet: CentraleSheet }) {
  const other =
    versions.find((one) => one.number < sheet.number) ?? versions.find((one) => one.number !== sheet.number);
  return (
    <SideSection title="Versies">
      <ul className="lijst">
        {versions.map((version) => (
          <li key={version.number}>
            <div>
              <h3>
                <AppLink
                  href={paths.centrale(p, version.number)}
                  aria-current={version.number === sheet.number ? 'page' : undefined}
                >
                  {centraleName(version)}
                </AppLink>
              </h3>
              <p>{centraleStanding(version)}</p>
            </div>
          </li>
        ))}
      </ul>
      {versions.length > 1 && other ? (
        <p className="blokje">
          <AppLink
            href={paths.centraleComparison(
              p,
              Math.min(other.number, sheet.number),
              Math.max(other.number, sheet.number),
            )}
          >
            Vergelijk twee versies
          </AppLink>
        </p>
      ) : null}
    </SideSection>
  );
}
