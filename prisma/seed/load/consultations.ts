import { amsterdamInstant } from '~/domain/dates/amsterdam';
import type { WorldConsultation } from '../format/consultation';
import { derivedId } from './derived-id';
import { day, sourceOf, type Loading } from './loading';

/** At an hour of our own: a consultation is known by its days. */
const at = (date: string | undefined) => (date === undefined ? null : amsterdamInstant(date, '12:00'));

/** What was put to the achterban, with what partijen handed in and what was answered. */
export async function loadConsultations(load: Loading): Promise<void> {
  const { tx, world, programmaId, id } = load;
  await tx.consultation.createMany({
    data: world.consultations.map((one) => ({
      id: id('consultation', one.key),
      programmaId,
      overlegId: id('overleg', one.overleg),
      key: one.key,
      title: one.title,
      ...subjectOf(load, one),
      explanation: one.explanation ?? '',
      openedAt: amsterdamInstant(one.openedOn, '12:00'),
      until: day(one.until),
      closedAt: at(one.closedOn),
      source: sourceOf(one),
    })),
  });
  const asked = world.consultations.flatMap((one) =>
    one.parties.map((party) => ({
      one,
      party,
      key: { consultationId: id('consultation', one.key), partyId: id('party', party.party) },
    })),
  );
  await tx.consultationParty.createMany({
    data: asked.map(({ party, key }) => ({
      ...key,
      position: party.position ?? null,
      note: party.note ?? '',
      answeredAt: at(party.answeredOn),
    })),
  });
  await tx.consultationRemark.createMany({
    data: asked.flatMap(({ one, party, key }) =>
      party.remarks.map((remark, position) => ({
        id: derivedId(key.consultationId, `remark-${party.party}-${position}`),
        ...key,
        place: remark.place,
        kind: remark.kind,
        text: remark.text,
        position: position + 1,
        answer: remark.answer ?? null,
        answerWhy: remark.why ?? '',
        answeredAt: remark.answer === undefined ? null : at(one.settledOn),
        createdAt: amsterdamInstant(party.answeredOn ?? one.openedOn, '12:00'),
      })),
    ),
  });
}

function subjectOf({ id }: Loading, { about }: WorldConsultation) {
  if ('taakopdracht' in about)
    return { subjectKind: 'taakopdracht' as const, subjectId: id('taakopdracht', about.taakopdracht) };
  if ('version' in about)
    return { subjectKind: 'bouwsteen' as const, subjectId: id('bouwsteenVersion', about.version) };
  const attachmentId = id('attachment', about.bijlage);
  return {
    subjectKind: 'document' as const,
    subjectId: derivedId(attachmentId, 'document'),
    fileVersionId: derivedId(attachmentId, 'version-1'),
  };
}
