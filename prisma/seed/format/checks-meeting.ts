import type { WorldMeeting } from './meeting';
import type { WorldOverleg } from './overleg';
import type { Found } from './place';

/** State, minutes, besluiten and chair of one meeting must go together. */
export function meetingProblems(
  meeting: WorldMeeting,
  overleggen: ReadonlyMap<string, WorldOverleg>,
): Found[] {
  const found: Found[] = [];
  const held = meeting.state === 'gehouden';
  if (meeting.state === 'verzonden' && !meeting.sent)
    found.push({ path: ['sent'], message: 'De agenda is verzonden. Vul in op welke dag.' });
  if (meeting.state === 'concept' && meeting.sent)
    found.push({ path: ['sent'], message: 'De agenda is nog concept en kan niet verzonden zijn.' });
  if (meeting.sent && meeting.sent.date > meeting.date)
    found.push({ path: ['sent', 'date'], message: 'De agenda ging uit na de vergadering.' });
  if (meeting.minutesState !== 'geen' && !held)
    found.push({ path: ['minutesState'], message: 'Alleen een gehouden vergadering heeft een verslag.' });
  if (!held && itemsOf(meeting).some((item) => item.decisions.length > 0))
    found.push({ path: ['items'], message: 'Alleen een gehouden vergadering heeft besluiten.' });
  const chair = meeting.chair?.party;
  const table = overleggen.get(meeting.overleg)?.participants;
  if (chair && table && !table.some(({ party }) => party === chair))
    found.push({ path: ['chair', 'party'], message: `"${chair}" neemt geen deel aan dit overleg.` });
  return found;
}

/** Product rule 5: numbers of besluiten per overleg and year are 1..n, without gaps or doubles. */
export function sequenceProblems(
  meetings: readonly WorldMeeting[],
): { meeting: WorldMeeting; found: Found }[] {
  const last = new Map<string, number>();
  const byDate = [...meetings].sort((one, other) => one.date.localeCompare(other.date));
  return byDate.flatMap((meeting) => {
    const row = `${meeting.overleg}/${meeting.date.slice(0, 4)}`;
    const decisions = itemsOf(meeting).flatMap((item) => item.decisions);
    return decisions.flatMap((decision) => {
      const next = (last.get(row) ?? 0) + 1;
      last.set(row, next);
      if (decision.sequence === next) return [];
      const message = `Besluit "${decision.key}" heeft volgnummer ${decision.sequence}, maar ${next} is aan de beurt.`;
      return [{ meeting, found: { path: ['items'], message } }];
    });
  });
}

type Item = WorldMeeting['items'][number];

function itemsOf(meeting: WorldMeeting): (Item | Item['children'][number])[] {
  return meeting.items.flatMap((item) => [item, ...item.children]);
}
