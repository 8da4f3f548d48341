import { AppLink } from '~/components/ui/app-link';
import { SideSection } from '~/components/ui/layout';
import { RowList } from '~/components/ui/lists';
import type { TaakopdrachtRefusal } from '~/domain/taakopdracht/rules';
import { refusalSentence } from '~/messages/refusals';
import { paths } from '~/paths';
import type { PageData } from './data';

type Verb = { key: string; label: string; href: string; reasons: readonly TaakopdrachtRefusal[] };

/** What can be done with this version now, and of what can't be done why not: before anybody presses. */
export function Verbs({ data }: { data: PageData }) {
  const { p, werkgroep, overleg, number, state, verbs } = data;
  if (!verbs) return null;
  const at = [p, werkgroep.id, number] as const;
  const open = state === 'concept' || state === 'rondgestuurd';
  const placing = state === 'vastgesteld' ? 'Vraag decharge: zet op een agenda' : 'Zet op een agenda';
  const all: (Verb | false)[] = [
    state === 'concept' && {
      key: 'wijzig',
      label: 'Wijzig de tekst',
      href: paths.taakopdrachtEdit(...at),
      reasons: verbs.change,
    },
    state !== 'concept' && {
      key: 'nieuw',
      label: 'Maak een nieuwe versie',
      href: paths.newTaakopdracht(p, werkgroep.id),
      reasons: verbs.draft,
    },
    state === 'concept' &&
      verbs.sendRound !== null && {
        key: 'rond',
        label: 'Stuur rond voor opmerkingen',
        href: paths.taakopdrachtRound(...at),
        reasons: verbs.sendRound,
      },
    state !== 'vervangen' &&
      verbs.place !== null && {
        key: 'agenda',
        label: placing,
        href: paths.taakopdrachtAgenda(...at),
        reasons: verbs.place,
      },
  ];
  const told = all.filter((verb) => verb !== false);
  return (
    <SideSection title="Wat nu kan" className="niet-afdrukken">
      <RowList
        items={told.map(({ key, label, href, reasons }) => ({
          key,
          title: reasons.length === 0 ? <AppLink href={href}>{label}</AppLink> : label,
          text: reasons.length === 0 ? undefined : <Why reasons={reasons} data={data} />,
        }))}
      />
      {open ? (
        <p className="hulp blokje">
          {verbs.sendRound === null && state === 'concept'
            ? `De secretaris van ${overleg.shortName} stuurt de opdracht rond. `
            : null}
          Vaststellen gebeurt met een besluit in het verslag van {overleg.shortName}.
        </p>
      ) : null}
    </SideSection>
  );
}

function Why({ reasons, data }: { reasons: readonly TaakopdrachtRefusal[]; data: PageData }) {
  const { p, werkgroep, verbs } = data;
  const numbers = verbs?.open.join(', ') ?? '';
  return (
    <>
      {reasons.map((code) => refusalSentence({ code, params: { numbers } })).join(' ')}
      {reasons.includes('taakopdracht_concept_exists') && verbs?.concept ? (
        <>
          {' '}
          <AppLink href={paths.taakopdracht(p, werkgroep.id, verbs.concept)}>
            Naar versie {verbs.concept}
          </AppLink>
        </>
      ) : null}
    </>
  );
}
