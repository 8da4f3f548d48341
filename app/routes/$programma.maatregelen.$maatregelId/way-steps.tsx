import type { ChainStep } from '~/components/domain/chain';
import { VijfhoekCount } from '~/components/domain/vijfhoek';
import { AppLink } from '~/components/ui/app-link';
import { ficheKindWords, ficheVersionText } from '~/messages/fiche';
import { revisionWords } from '~/messages/maatregel';
import { taakopdrachtStateWords } from '~/messages/states';
import { paths } from '~/paths';
import type { PageData } from './data';

export type Undated = Omit<ChainStep, 'when'>;

/** A reason of more than a line is no heading. */
const isShort = (reason: string): boolean => reason.length <= 80;

export function revisionStep(data: PageData, revision: PageData['revisions'][number]): Undated {
  const { id, kind, reason, sourceTitle, sourcePlace, decision, proposedIn, partyName } = revision;
  const source = [sourceTitle, sourcePlace].filter(Boolean).join(', ');
  const holds = id === data.currentId;
  return {
    key: id,
    id: `reeks-${id}`,
    kind: holds ? 'current' : 'past',
    title: isShort(reason) ? `${revisionWords[kind]}: ${reason}` : revisionWords[kind],
    children: (
      <p>
        {isShort(reason) ? null : `${reason} `}
        {decision ? (
          <>
            Besluit <AppLink href={paths.decision(data.p, decision.id)}>{decision.number}</AppLink>.{' '}
          </>
        ) : null}
        {proposedIn ? (
          <>
            Voorgesteld in een{' '}
            <AppLink href={paths.ficheVersion(data.p, proposedIn.ficheId, proposedIn.number)}>fiche</AppLink>
            .{' '}
          </>
        ) : null}
        {partyName ? `Gemeld door ${partyName}. ` : null}
        {source === '' ? null : `Bron: ${source}. `}
        {holds ? 'Deze reeks geldt nu.' : kind === 'proposal' ? 'Een voorstel: het geldt nog niet.' : null}
      </p>
    ),
  };
}

export function taakopdrachtStep({ p }: PageData, one: PageData['taakopdrachten'][number]): Undated {
  const { id, number, state, label, werkgroep, decision } = one;
  return {
    key: id,
    kind: 'past',
    title: (
      <AppLink href={paths.taakopdracht(p, werkgroep.id, number)}>Taakopdracht {werkgroep.name}</AppLink>
    ),
    children: (
      <p>
        {decision ? (
          <>
            Vastgesteld met besluit <AppLink href={paths.decision(p, decision.id)}>{decision.number}</AppLink>
            .
          </>
        ) : (
          `Versie ${number}${label ? `, ${label}` : ''}: ${taakopdrachtStateWords[state]}.`
        )}{' '}
        Deze maatregel staat in de opdracht.
      </p>
    ),
  };
}

const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** What a fiche proposes is a proposal, whatever holds now (product rule 4). */
export function ficheStep({ p }: PageData, one: PageData['fiches']['submitted'][number]): Undated {
  const { id, number, date, title, kind, bouwsteen, replaces, support } = one;
  return {
    key: `fiche-${id}`,
    kind: 'past',
    title: <AppLink href={paths.ficheVersion(p, id, number)}>Fiche {title}</AppLink>,
    children: (
      <>
        <p>
          {replaces ? 'In plaats van deze maatregel' : sentence(ficheKindWords[kind])},{' '}
          {ficheVersionText(bouwsteen, number, date)}.
        </p>
        {support ? <VijfhoekCount states={support} /> : null}
      </>
    ),
  };
}

export function decisionStep({ p }: PageData, one: PageData['decisions']['latest'][number]): Undated {
  return {
    key: one.id,
    kind: 'past',
    title: <AppLink href={paths.decision(p, one.id)}>Besluit {one.number}</AppLink>,
    children: one.replacedBy ? `${one.text} Vervangen door ${one.replacedBy}.` : one.text,
  };
}

export function itemStep({ p }: PageData, one: PageData['items']['latest'][number]): Undated {
  const number = one.number === null ? '' : `punt ${one.number}: `;
  return {
    key: one.id,
    kind: 'past',
    title: one.meeting ? (
      <AppLink href={paths.item(p, one.meeting.id, one.id)}>
        {one.overleg}, {number}
        {one.title}
      </AppLink>
    ) : (
      `${one.overleg}, op de parkeerlijst: ${one.title}`
    ),
    children: one.withdrawn
      ? 'Dit punt is ingetrokken.'
      : one.meeting?.state === 'afgelast'
        ? 'Deze vergadering is afgelast.'
        : undefined,
  };
}
