import { amsterdamInstant } from '~/domain/dates/amsterdam';
import { yearOf } from '~/domain/dates/calendar';
import type { EffectDetail } from '~/domain/decision/effect-detail';
import { fromPlainText } from '~/domain/rich-text/lexical';
import type { DecisionEffect } from '~/platform/db/generated/client';
import { freezeVersion } from '~/services/meeting/freeze-version.server';
import type { WorldDecision } from '../format/decision';
import { subjectKinds } from '../format/links';
import type { WorldAgendaItem, WorldMeeting } from '../format/meeting';
import { loadAction } from './actions';
import { derivedId } from './derived-id';
import { optionalDay, sourceOf, type Loading } from './loading';
import type { PlaceholderFiles } from './placeholders';

type Item = WorldAgendaItem['children'][number];

/** Steps between neighbours, so that a point can be put between two without touching others. */
const STEP = 1024;

/** On the day it went out, at an hour of our own: the sources give no time. */
const SENT_AT = '16:42';

export async function loadMeetings(load: Loading, placeholders: PlaceholderFiles): Promise<void> {
  for (const meeting of load.world.meetings) await loadMeeting(load, meeting, placeholders);
  for (const meeting of load.world.meetings) await loadSubjects(load, meeting);
  await countDecisions(load);
  for (const meeting of load.world.meetings) await sendAgenda(load, meeting);
}

const startOf = (load: Loading, meeting: WorldMeeting) => {
  const overleg = load.world.overleggen.find(({ key }) => key === meeting.overleg);
  return {
    startsAt: amsterdamInstant(meeting.date, meeting.startTime ?? overleg?.defaults.startTime ?? '09:00'),
    minutes: meeting.minutes ?? overleg?.defaults.minutes ?? 60,
    place: meeting.place ?? overleg?.defaults.place ?? '',
  };
};

async function loadMeeting(load: Loading, meeting: WorldMeeting, placeholders: PlaceholderFiles) {
  const { tx, id, optionalId } = load;
  const meetingId = id('meeting', meeting.key);
  const when = startOf(load, meeting);
  const held = meeting.state === 'gehouden';
  await tx.meeting.create({
    data: {
      id: meetingId,
      overlegId: id('overleg', meeting.overleg),
      kenmerk: meeting.kenmerk ?? null,
      ...when,
      chairPartyId: optionalId('party', meeting.chair?.party),
      chairFunction: meeting.chair?.function ?? null,
      chairReason: meeting.chair?.reason ?? null,
      state: meeting.state,
      minutesState: meeting.minutesState,
      correctionUntil: optionalDay(meeting.correctionUntil),
      openedAt: held ? when.startsAt : null,
      closedAt: held ? new Date(when.startsAt.getTime() + when.minutes * 60_000) : null,
      source: sourceOf(meeting),
    },
  });
  for (const [index, item] of meeting.items.entries()) {
    await loadItem(load, meeting, item, null, index, placeholders);
    for (const [inside, child] of item.children.entries())
      await loadItem(load, meeting, child, id('agendaItem', item.key), inside, placeholders);
  }
  await tx.attendance.createMany({
    data: meeting.attendance.map((one, index) => ({
      id: derivedId(meetingId, `attendance-${index}`),
      meetingId,
      partyId: id('party', one.party),
      function: one.function,
      status: one.status,
      substitute: one.substitute ?? null,
    })),
  });
}

async function loadItem(
  load: Loading,
  meeting: WorldMeeting,
  item: Item,
  parentId: string | null,
  index: number,
  placeholders: PlaceholderFiles,
) {
  const { tx, id, optionalId } = load;
  const itemId = id('agendaItem', item.key);
  await tx.agendaItem.create({
    data: {
      id: itemId,
      overlegId: id('overleg', meeting.overleg),
      meetingId: id('meeting', meeting.key),
      parentId,
      position: (index + 1) * STEP,
      title: item.title,
      ...(parentId === null ? standing(load, meeting, item) : {}),
      purposes: item.purposes,
      minutes: item.minutes,
      submitterId: optionalId('party', item.submitter),
      proposal: item.proposal ?? '',
      explanationText: item.explanation ?? '',
      ...(item.explanation ? { explanation: fromPlainText(item.explanation) } : {}),
      source: sourceOf(item),
    },
  });
  await loadAttachments(load, item, itemId, placeholders);
  await tx.annotation.createMany({
    data: item.annotations.map((annotation) => ({
      id: derivedId(itemId, `annotation-${annotation.party}-${annotation.kind}`),
      agendaItemId: itemId,
      partyId: id('party', annotation.party),
      kind: annotation.kind,
      text: annotation.text,
      updatedAt: load.now,
      source: sourceOf(annotation),
    })),
  });
  await tx.contribution.createMany({
    data: item.contributions.map((contribution, order) => ({
      id: derivedId(itemId, `contribution-${order}`),
      agendaItemId: itemId,
      partyId: optionalId('party', contribution.party),
      text: contribution.text,
      position: (order + 1) * STEP,
      source: sourceOf(contribution),
    })),
  });
  await loadDecisions(load, meeting, item, itemId);
  await loadActions(load, meeting, item, itemId);
}

/** A point with the title of a standing item is that one: it needs no paper, and what is added comes before rondvraag. */
function standing({ id, world }: Loading, meeting: WorldMeeting, item: Item) {
  const overlegId = id('overleg', meeting.overleg);
  const items = world.overleggen.find(({ key }) => key === meeting.overleg)?.standingItems ?? [];
  const index = items.findIndex(({ title }) => title === item.title);
  return index < 0
    ? {}
    : { origin: 'standing', proposalKey: `standing:${derivedId(overlegId, `standing-${index}`)}` };
}

async function loadAttachments(load: Loading, item: Item, itemId: string, placeholders: PlaceholderFiles) {
  const { tx, id, programmaId, now } = load;
  for (const [index, attachment] of item.attachments.entries()) {
    const attachmentId = id('attachment', attachment.key);
    const documentId = derivedId(attachmentId, 'document');
    await tx.document.create({ data: { id: documentId, programmaId, title: attachment.title } });
    const file = placeholders.get(`attachment/${attachment.key}`);
    const versionId = derivedId(attachmentId, 'version-1');
    if (file) {
      await tx.fileVersion.create({
        data: {
          id: versionId,
          documentId,
          number: 1,
          sha256: file.sha256,
          name: file.name,
          note: file.note,
          placeholder: true,
          createdAt: now,
        },
      });
    }
    await tx.attachment.create({
      data: {
        id: attachmentId,
        agendaItemId: itemId,
        documentId,
        title: attachment.title,
        position: (index + 1) * STEP,
        pinnedVersionId: file ? versionId : null,
        source: sourceOf(attachment),
      },
    });
  }
}

async function loadDecisions(load: Loading, meeting: WorldMeeting, item: Item, itemId: string) {
  const { tx, id, world, now } = load;
  const overleg = world.overleggen.find(({ key }) => key === meeting.overleg);
  const year = yearOf(meeting.date);
  for (const [index, decision] of item.decisions.entries()) {
    const decisionId = id('decision', decision.key);
    const effect = effectOf(decision);
    await tx.decision.create({
      data: {
        id: decisionId,
        overlegId: id('overleg', meeting.overleg),
        meetingId: id('meeting', meeting.key),
        agendaItemId: itemId,
        year,
        sequence: decision.sequence,
        number: `${overleg?.decisionPrefix ?? ''} ${year}-${String(decision.sequence).padStart(2, '0')}`,
        position: (item.contributions.length + index + 1) * STEP,
        kind: decision.kind,
        text: decision.text,
        effect,
        noEffectReason: effect === 'geen' ? (decision.noEffectReason ?? 'Legt alleen vast') : null,
        recordedAt: startOf(load, meeting).startsAt ?? now,
        source: sourceOf(decision),
      },
    });
    await tx.decisionPosition.createMany({
      data: decision.positions.map((position) => ({
        decisionId,
        partyId: id('party', position.party),
        position: position.position,
        note: position.note ?? '',
        until: optionalDay(position.until),
      })),
    });
  }
}

/** What the effect did, as the service would have kept it. */
function adopted({ world, id }: Loading, decision: WorldDecision): EffectDetail {
  const versions = decision.subjects.flatMap(({ kind, key }) =>
    world.taakopdrachten.filter((one) => kind === 'taakopdracht' && one.key === key),
  );
  const taakopdrachten = versions.map(({ key, werkgroep, number }) => {
    const name = world.werkgroepen.find((one) => one.key === werkgroep)?.shortName ?? werkgroep;
    return { id: id('taakopdracht', key), werkgroepId: id('werkgroep', werkgroep), number, name };
  });
  const remarks = versions.some(({ withRemarks }) => withRemarks) ? { withRemarks: true } : {};
  return { did: 'taakopdracht_vaststellen', taakopdrachten, ...remarks };
}

/** Rule 6: a besluit that adopts taakopdrachten or minutes is linked to them and has done so. */
function effectOf(decision: WorldDecision): DecisionEffect {
  const adopts = decision.kind === 'stelt_vast' && decision.noEffectReason === undefined;
  if (adopts && decision.subjects.some(({ kind }) => kind === 'taakopdracht'))
    return 'taakopdracht_vaststellen';
  if (adopts && decision.subjects.some(({ kind }) => kind === 'verslag')) return 'verslag_vaststellen';
  return 'geen';
}

async function loadActions(load: Loading, meeting: WorldMeeting, item: Item, itemId: string) {
  const { id } = load;
  for (const [index, action] of item.actions.entries()) {
    await loadAction(load, action, {
      origin: 'vergadering',
      overlegId: id('overleg', meeting.overleg),
      meetingId: id('meeting', meeting.key),
      agendaItemId: itemId,
      position: (item.contributions.length + item.decisions.length + index + 1) * STEP,
    });
  }
}

/** Subjects may point at things of later meetings, so they come last; so does what a besluit did to them. */
async function loadSubjects(load: Loading, meeting: WorldMeeting) {
  const { tx, id } = load;
  const subjectId = (subject: WorldDecision['subjects'][number]) => {
    const found = id(subjectKinds[subject.kind], subject.key);
    return subject.kind === 'document' ? derivedId(found, 'document') : found;
  };
  for (const item of meeting.items.flatMap((one) => [one, ...one.children])) {
    const agendaItemId = id('agendaItem', item.key);
    await tx.itemSubject.createMany({
      data: item.subjects.map((subject) => ({
        id: derivedId(agendaItemId, `${subject.kind}-${subject.key}`),
        agendaItemId,
        kind: subject.kind,
        subjectId: subjectId(subject),
      })),
    });
    for (const decision of item.decisions) {
      const decisionId = id('decision', decision.key);
      const subjects = decision.subjects.map((subject) => ({
        decisionId,
        kind: subject.kind,
        subjectId: subjectId(subject),
      }));
      await tx.decisionSubject.createMany({ data: subjects });
      if (effectOf(decision) === 'taakopdracht_vaststellen') {
        await tx.taakopdrachtVersion.updateMany({
          where: {
            id: { in: subjects.flatMap((one) => (one.kind === 'taakopdracht' ? [one.subjectId] : [])) },
          },
          data: { decisionId, adoptedAt: startOf(load, meeting).startsAt, state: 'vastgesteld' },
        });
        await tx.decision.update({
          where: { id: decisionId },
          data: { effectDetail: adopted(load, decision) },
        });
      }
    }
  }
}

/** The next besluit of an overleg goes on where the world ends. */
async function countDecisions({ tx, programmaId }: Loading): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO "DecisionCounter" ("overlegId", "year", "last")
    SELECT d."overlegId", d."year", max(d."sequence") FROM "Decision" d JOIN "Overleg" o ON o."id" = d."overlegId"
    WHERE o."programmaId" = ${programmaId}::uuid GROUP BY 1, 2`;
}

/** What participants see of a meeting is what was sent (product rule 11), so a world sends too; it mails nobody. */
async function sendAgenda({ tx, id, programmaId }: Loading, meeting: WorldMeeting): Promise<void> {
  if (!meeting.sent) return;
  const meetingId = id('meeting', meeting.key);
  await freezeVersion(tx, {
    id: derivedId(meetingId, 'agenda-version-1'),
    programmaId,
    meetingId,
    kind: 'agenda',
    note: '',
    sentAt: amsterdamInstant(meeting.sent.date, SENT_AT),
    sentById: null,
  });
}
