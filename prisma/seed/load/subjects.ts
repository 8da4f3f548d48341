import type { EffectDetail } from '~/domain/decision/effect-detail';
import type { WorldDecision } from '../format/decision';
import { subjectKinds } from '../format/links';
import type { WorldMeeting } from '../format/meeting';
import { effectOf } from './decisions';
import { derivedId } from './derived-id';
import type { Loading } from './loading';
import { startOf } from './meeting-hours';

/** Subjects may point at things of later meetings, so they come last; so does what a besluit did to them. */
export async function loadSubjects(load: Loading, meeting: WorldMeeting) {
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
