import { AppLink } from '~/components/ui/app-link';
import { CheckList, type Check } from '~/components/ui/lists';
import type { Finding } from '~/domain/agenda-item/check';
import type { CheckCode } from '~/domain/agenda-item/check-codes';
import type { Hoek } from '~/domain/hoek/hoek';
import { checkLine, type CheckNames } from '~/messages/check';
import { paths } from '~/paths';

export type AgendaCheckData = {
  findings: Finding[];
  names: CheckNames;
  facts: {
    attachments: string[];
    participants: number;
    hoeken: Hoek[];
    expectsHoeken: boolean;
    substantive: number;
  };
};

type Place = { p: string; meetingId: string; overlegId: string };

/** Findings of one kind together, each with the way to mend it, and below them what is in order. */
export function AgendaCheck({
  check,
  place,
  limit,
  severity,
  openOnly = false,
  fineOnly = false,
}: {
  check: AgendaCheckData;
  place: Place;
  limit?: number;
  /** Only what stops the sending, or only what asks for a look; what is in order is still judged by all of it. */
  severity?: Finding['severity'];
  /** Only what is still to be done. */
  openOnly?: boolean;
  /** Only what is in order. */
  fineOnly?: boolean;
}) {
  if (fineOnly) return <CheckList items={inOrder(check)} />;
  const groups = grouped(check.findings.filter((one) => severity === undefined || one.severity === severity));
  const shown = limit === undefined ? groups : groups.slice(0, limit);
  const open = shown.map((findings): Check => {
    const { text, note } = checkLine(findings, check.names);
    return {
      ok: false,
      text,
      note: <Mend findings={findings} place={place} note={note} names={check.names} />,
    };
  });
  const more: Check[] =
    groups.length > shown.length
      ? [
          {
            ok: false,
            text: (
              <AppLink
                href={paths.check(place.p, place.meetingId)}
              >{`Nog ${groups.length - shown.length} bij de controle`}</AppLink>
            ),
          },
        ]
      : [];
  return <CheckList items={[...open, ...more, ...(openOnly ? [] : inOrder(check))]} />;
}

function grouped(findings: readonly Finding[]): Finding[][] {
  const groups = new Map<CheckCode, Finding[]>();
  for (const finding of findings) groups.set(finding.code, [...(groups.get(finding.code) ?? []), finding]);
  return [...groups.values()];
}

function Mend(props: { findings: Finding[]; place: Place; note?: string; names: CheckNames }) {
  const { findings, place, note, names } = props;
  // The first ones; the others have their row on the agenda, which says the same.
  const links = findings.slice(0, 3);
  const mends = links.flatMap((finding) => {
    const mend = mendOf(finding, place, names);
    return mend ? [mend] : [];
  });
  const unique = mends.filter((mend, index) => mends.findIndex(({ href }) => href === mend.href) === index);
  return (
    <>
      {note}
      {unique.map(({ href, label }) => (
        <span key={href}>
          {' '}
          <AppLink className="nowrap" href={href}>
            {label}
          </AppLink>
        </span>
      ))}
    </>
  );
}

function mendOf(finding: Finding, { p, meetingId, overlegId }: Place, names: CheckNames) {
  const { code, itemId, attachmentId } = finding;
  const number = names.numbers[itemId ?? ''] ?? '';
  switch (code) {
    case 'no_items':
      return { href: paths.newItem(p, meetingId), label: 'Voeg een punt toe' };
    case 'no_chair':
      return { href: paths.meetingFacts(p, meetingId), label: 'Kies een voorzitter' };
    case 'no_place':
      return { href: paths.meetingFacts(p, meetingId), label: 'Vul de plaats in' };
    case 'time_over':
    case 'time_left':
    case 'meeting_in_past':
      return { href: paths.meetingFacts(p, meetingId), label: 'Pas datum en tijd aan' };
    case 'no_participants':
    case 'hoek_missing':
    case 'participant_without_people':
      return { href: paths.overleg(p, overlegId), label: 'Bekijk wie meedoet' };
    case 'attachment_requested':
      return attachmentId === undefined
        ? null
        : {
            href: paths.attachmentReminder(p, meetingId, attachmentId),
            label: `Herinner ${names.asked[attachmentId]?.party ?? 'de partij'}`,
          };
    case 'attachment_without_file':
    case 'attachment_newer_version':
      return attachmentId === undefined
        ? null
        : {
            href: paths.attachment(p, meetingId, attachmentId),
            label: `Open bijlage ${names.labels[attachmentId] ?? ''}`,
          };
    case 'item_without_paper':
      return itemId === undefined
        ? null
        : { href: paths.itemAttachments(p, meetingId, itemId), label: `Voeg een bijlage toe bij ${number}` };
    case 'subject_newer_version':
    case 'item_without_title':
    case 'item_without_purpose':
    case 'procedural_item_without_purpose':
    case 'item_without_explanation':
    case 'item_without_proposal':
    case 'item_without_time':
      return itemId === undefined
        ? null
        : { href: paths.itemEdit(p, meetingId, itemId), label: `Pas punt ${number} aan` };
  }
}

/** What is fine is said too, so that an empty list isn't mistaken for a check that didn't run. */
function inOrder({ findings, facts }: AgendaCheckData): Check[] {
  const found = new Set(findings.map(({ code }) => code));
  const [first, last] = [facts.attachments[0], facts.attachments.at(-1)];
  return [
    !found.has('item_without_purpose') &&
      facts.substantive > 0 && { ok: true, text: 'Elk inhoudelijk punt heeft een doel' },
    first !== undefined && {
      ok: true,
      text:
        first === last
          ? `Bijlage ${first} is genummerd`
          : `Bijlagen ${first} tot en met ${last ?? ''} zijn genummerd`,
    },
    !found.has('no_participants') && {
      ok: true,
      text: `${facts.participants} ${facts.participants === 1 ? 'partij doet' : 'partijen doen'} mee${
        facts.expectsHoeken && facts.hoeken.length === 5 ? ', alle vijf de hoeken' : ''
      }`,
    },
  ].filter((line) => line !== false);
}
