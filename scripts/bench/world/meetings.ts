import { amsterdamDate } from '~/domain/dates/amsterdam';
import type { StoredItem } from '~/domain/agenda-item/live-agenda';
import type { Purpose } from '~/domain/agenda-item/purposes';
import { fromPlainText } from '~/domain/rich-text/lexical';
import type { Chance } from './chance';
import type { Happened } from './history';
import type { Known } from './known';
import type { PlannedMeeting } from './plan';
import type { Rows } from './rows';
import { DAY } from './size';
import { sentence, sentences, title } from './words';

export type KnownFile = { sha256: string; size: number; mediaType: string };

/** What the making of a meeting needs and adds to. */
export type Making = {
  chance: Chance;
  known: Known;
  rows: Rows;
  files: readonly KnownFile[];
  happened: Happened[];
};

export type MadeItem = StoredItem & { documents: string[] };

const STEP = 1024;
const PURPOSES: Purpose[] = ['ter_informatie', 'ter_bespreking', 'ter_vaststelling', 'ter_besluitvorming'];

/** The meeting and its agendapunten with subjects and bijlagen; what was sent comes in sending.ts. */
export function makeMeeting(making: Making, meeting: PlannedMeeting): MadeItem[] {
  const { chance, rows, happened } = making;
  const { overleg, startsAt, state, minutesState } = meeting;
  const made = new Date(startsAt.getTime() - 40 * DAY);
  const held = state === 'gehouden';
  const chair = overleg.participants[meeting.fromEnd % 2];
  rows.Meeting.push({
    id: meeting.id,
    overlegId: overleg.id,
    kenmerk: `${overleg.decisionPrefix}-${amsterdamDate(startsAt)}`,
    startsAt,
    minutes: 120,
    place: chance.pick(['Vergaderzaal 2', 'Grote zaal', 'Digitaal']),
    chairPartyId: chair?.id ?? null,
    chairFunction: chair ? `directeur van ${chair.shortName}` : null,
    state,
    // Adopted by the besluit that comes with the next meeting (make.ts).
    minutesState: minutesState === 'vastgesteld' ? 'ter_correctie' : minutesState,
    openedAt: held ? startsAt : null,
    closedAt: held ? new Date(startsAt.getTime() + 7_200_000) : null,
    correctionUntil:
      held && minutesState !== 'concept' ? amsterdamDate(new Date(startsAt.getTime() + 14 * DAY)) : null,
    minutesSentAt: held && minutesState !== 'concept' ? new Date(startsAt.getTime() + 5 * DAY) : null,
    cancelledAt: state === 'afgelast' ? new Date(startsAt.getTime() - 2 * DAY) : null,
    cancelReason: state === 'afgelast' ? 'Te weinig deelnemers kunnen aanwezig zijn.' : null,
  });
  happened.push({ at: made, action: 'meeting_added', kind: 'meeting', id: meeting.id, meeting });
  const items: MadeItem[] = [];
  let group: string | null = null;
  for (let place = 0; place < meeting.items; place += 1) {
    // The fifth and sixth point hang under the fourth.
    const parentId: string | null = place === 4 || place === 5 ? group : null;
    const item = makeItem(making, meeting, place, parentId, made);
    if (place === 3) group = item.id;
    items.push(item);
  }
  return items;
}

function makeItem(
  { chance, known, rows, files, happened }: Making,
  meeting: PlannedMeeting,
  place: number,
  parentId: string | null,
  made: Date,
): MadeItem {
  const id = chance.id(made);
  const adopting = place === 1 && meeting.before !== null;
  const standing = place === 0 || place === meeting.items - 1;
  const text = standing ? '' : sentences(chance, 2, 9);
  const submitter = chance.pick(meeting.overleg.participants);
  const item: MadeItem = {
    id,
    parentId,
    position: (place + 1) * STEP,
    title:
      place === 0
        ? 'Opening en mededelingen'
        : adopting
          ? 'Verslag van de vorige vergadering'
          : standing
            ? 'Rondvraag en sluiting'
            : title(chance),
    purposes: adopting
      ? ['ter_vaststelling']
      : standing
        ? ['ter_informatie']
        : chance.some(PURPOSES, chance.between(1, 2)),
    minutes: standing ? 5 : chance.pick([5, 10, 15, 20]),
    proposal: standing ? '' : sentence(chance),
    explanation: text === '' ? null : fromPlainText(text),
    explanationText: text,
    origin: place === 0 ? 'standing' : null,
    version: 1,
    carriedFromId: null,
    submittedById: null,
    submitter: { id: submitter.id, name: submitter.name, shortName: submitter.shortName },
    subjects: [],
    attachments: [],
    documents: [],
  };
  rows.AgendaItem.push({
    id,
    overlegId: meeting.overleg.id,
    meetingId: meeting.id,
    parentId,
    position: item.position,
    title: item.title,
    purposes: item.purposes,
    minutes: item.minutes,
    submitterId: submitter.id,
    proposal: item.proposal,
    explanation: item.explanation as object,
    explanationText: text,
    origin: item.origin,
  });
  happened.push({
    at: new Date(made.getTime() + place * 60_000),
    action: 'item_added',
    kind: 'item',
    id,
    meeting,
  });
  if (adopting && meeting.before) {
    const { before } = meeting;
    rows.ItemSubject.push({ id: chance.id(made), agendaItemId: id, kind: 'verslag', subjectId: before.id });
    item.subjects.push({
      kind: 'verslag',
      id: before.id,
      parts: [before.overleg.shortName, amsterdamDate(before.startsAt)],
    });
  } else if (!standing && chance.percent(35)) {
    const maatregel = chance.pick(known.maatregelen);
    rows.ItemSubject.push({
      id: chance.id(made),
      agendaItemId: id,
      kind: 'maatregel',
      subjectId: maatregel.id,
    });
    item.subjects.push({ kind: 'maatregel', id: maatregel.id, parts: [maatregel.name, maatregel.code] });
  }
  const papers = standing || chance.percent(40) ? 0 : chance.percent(75) ? 1 : 2;
  for (let index = 0; index < papers; index += 1)
    addPaper({ chance, known, rows, files, happened }, meeting, item, index, made);
  return item;
}

function addPaper(
  { chance, known, rows, files }: Making,
  meeting: PlannedMeeting,
  item: MadeItem,
  index: number,
  made: Date,
): void {
  const documentId = chance.id(made);
  const name = title(chance);
  const versions = chance.percent(15) ? 2 : 1;
  rows.Document.push({ id: documentId, programmaId: known.programma.id, title: name });
  let file: MadeItem['attachments'][number]['file'] = null;
  for (let number = 1; number <= versions; number += 1) {
    const stored = chance.pick(files);
    const versionId = chance.id(made);
    rows.FileVersion.push({
      id: versionId,
      documentId,
      number,
      sha256: stored.sha256,
      name: `bijlage-${number}.pdf`,
      createdAt: made,
    });
    file = { versionId, number, name: `bijlage-${number}.pdf`, ...stored };
  }
  const id = chance.id(made);
  rows.Attachment.push({
    id,
    agendaItemId: item.id,
    documentId,
    title: name,
    position: (index + 1) * STEP,
    pinnedVersionId: file?.versionId ?? null,
  });
  item.documents.push(documentId);
  item.attachments.push({
    id,
    documentId,
    title: name,
    position: (index + 1) * STEP,
    version: 1,
    requestedFrom: null,
    requestedAt: null,
    file,
    newest: versions,
  });
}

/** Points that wait on the parking list of their overleg. */
export function park({ chance, rows }: Making, overlegId: string, count: number, at: Date): void {
  for (let place = 0; place < count; place += 1) {
    rows.AgendaItem.push({
      id: chance.id(at),
      overlegId,
      meetingId: null,
      parentId: null,
      position: (place + 1) * STEP,
      title: title(chance),
      purposes: ['ter_bespreking'],
      minutes: 15,
      submitterId: null,
      proposal: sentence(chance),
      explanation: null as unknown as object,
      explanationText: '',
      origin: null,
    });
  }
}
