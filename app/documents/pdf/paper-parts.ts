import { aggregatePositions, countSentence, pentagonLabel } from '~/domain/hoek/pentagon';
import { dayText, deadlineText, periodText, weekdayText } from '../dutch-time';
import { purposes as lightToHeavy, type Purpose } from '~/domain/agenda-item/purposes';
import { actionRoleKinds } from '~/domain/action-item/assign';
import { safeHref } from './rich-text-view';
import type { MeetingHead, PaperAction, PaperDecision, PaperPosition } from '../meeting-papers';
import { oneLine } from '../one-line';
import { decisionKindWords, positionWords } from '~/messages/decision-words';
import { purposeWords } from '~/messages/meeting-words';
import { actionRoleWords } from '~/messages/states';
import { pentagonSvg } from './pentagon-svg';

/** Title, head and footer of a paper about a meeting: "Agenda BOHA". `status` says which text this is. */
export function meetingHeadView(paper: string, meeting: MeetingHead, status: string | null) {
  const facts = [
    { label: 'Datum', value: weekdayText(meeting.start) },
    { label: 'Tijd', value: periodText(meeting.start, meeting.minutes) },
    { label: 'Plaats', value: meeting.place },
    { label: 'Deelnemen', value: meeting.link, href: meeting.link === null ? null : safeHref(meeting.link) },
    { label: 'Voorzitter', value: meeting.chair },
    { label: 'Kenmerk', value: meeting.kenmerk },
    { label: 'Stand', value: status },
  ].filter((fact) => fact.value !== null && fact.value.trim() !== '');
  const heading = `${paper} ${meeting.overleg}`.trim();
  const title = `${heading}, ${dayText(meeting.start)}`;
  const footer = [oneLine(title, 75), ...(status === null ? [] : [status])].join(' · ');
  return { heading, title: oneLine(title), facts, footer };
}

export function purposeViews(purposes: readonly Purpose[]) {
  return lightToHeavy.flatMap((purpose, weight) =>
    purposes.includes(purpose) ? [{ word: purposeWords[purpose], weight }] : [],
  );
}

export function decisionView(decision: PaperDecision) {
  const { withdrawn = null } = decision;
  const remarks = [
    withdrawn === null ? null : `Vervallen: ${withdrawn}`.replace(/: $/, ''),
    decision.subject === null ? null : `Onderwerp: ${decision.subject}`,
    decision.effect === null ? null : `Gevolg: ${decision.effect}`,
    decision.replaces === null ? null : `Vervangt besluit ${decision.replaces}`,
    decision.replacedBy === null ? null : `Vervangen door besluit ${decision.replacedBy}`,
  ];
  return {
    number: decision.number,
    kind: decisionKindWords[decision.kind],
    text: decision.text,
    remarks: remarks.filter((remark) => remark !== null),
    pentagon: decision.positions.length === 0 ? null : pentagonView(decision.positions),
    positions: decision.positions.map((position) => ({
      party: position.party,
      position: positionWords[position.position],
      note: positionNote(position),
    })),
  };
}

function pentagonView(positions: readonly PaperPosition[]) {
  const states = aggregatePositions(
    positions.map(({ hoek, position }) => ({
      hoek,
      state: position === 'niet_aanwezig' ? 'afwezig' : position,
    })),
  );
  return { svg: pentagonSvg(states), label: pentagonLabel(states), count: countSentence(states) };
}

function positionNote(position: PaperPosition): string {
  const until = position.until === null ? null : `uiterlijk ${deadlineText(position.until)}`;
  return [position.note, until].filter((part) => part !== null).join('; ');
}

export function actionView(action: PaperAction) {
  const roles = actionRoleKinds.flatMap((kind) => {
    const parties = action.roles.filter((role) => role.kind === kind).map((role) => role.party);
    return parties.length === 0 ? [] : [{ kind, word: actionRoleWords[kind], parties: parties.join(', ') }];
  });
  const serves = action.withoutMaatregel === null ? [] : [`Dient geen maatregel: ${action.withoutMaatregel}`];
  return {
    number: action.number ?? '',
    title: action.title,
    roles,
    who: roles.find((role) => role.kind === 'verantwoordelijk')?.parties ?? '',
    person: action.person,
    deadline: deadlineText(action.deadline),
    state: action.state,
    note: action.note,
    origin: action.origin,
    targets: action.targets.length > 0 ? action.targets : serves,
  };
}
