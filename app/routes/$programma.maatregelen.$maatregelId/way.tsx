import { Chain, type ChainStep } from '~/components/domain/chain';
import { AppLink } from '~/components/ui/app-link';
import { formatDate } from '~/domain/dates/format';
import { inTime } from '~/domain/maatregel/chain';
import { revisionWords } from '~/messages/maatregel';
import { taakopdrachtStateWords } from '~/messages/states';
import { paths } from '~/paths';
import type { PageData } from './data';

type Undated = Omit<ChainStep, 'when'>;

/** From award to action: revisions, taakopdrachten, besluiten and agendapunten in the order of time. */
export function Way({ data }: { data: PageData }) {
  const steps = inTime([
    ...data.revisions.map((one) => ({ date: one.date, value: revisionStep(data, one) })),
    ...data.taakopdrachten.map((one) => ({ date: one.adoptedOn, value: taakopdrachtStep(data, one) })),
    ...data.decisions.map((one) => ({ date: one.date, value: decisionStep(data, one) })),
    ...data.items.map((one) => ({ date: one.meeting?.date ?? null, value: itemStep(data, one) })),
  ]);
  return (
    <Chain
      steps={steps.map(({ date, value }) => ({
        ...value,
        when: date === null ? 'nog geen datum' : formatDate(date),
        kind: value.kind === 'past' && (date === null || date > data.today) ? 'future' : value.kind,
      }))}
    />
  );
}

function revisionStep(data: PageData, revision: PageData['revisions'][number]): Undated {
  const { id, kind, reason, sourceTitle, sourcePlace, decision, proposedIn, partyName } = revision;
  const source = [sourceTitle, sourcePlace].filter(Boolean).join(', ');
  const holds = id === data.currentId;
  return {
    key: id,
    kind: holds ? 'current' : 'past',
    title: `${revisionWords[kind]}: ${reason}`,
    children: (
      <p>
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

function taakopdrachtStep({ p }: PageData, one: PageData['taakopdrachten'][number]): Undated {
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

function decisionStep({ p }: PageData, one: PageData['decisions'][number]): Undated {
  return {
    key: one.id,
    kind: 'past',
    title: <AppLink href={paths.decision(p, one.id)}>Besluit {one.number}</AppLink>,
    children: one.replacedBy ? `${one.text} Vervangen door ${one.replacedBy}.` : one.text,
  };
}

function itemStep({ p }: PageData, one: PageData['items'][number]): Undated {
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
