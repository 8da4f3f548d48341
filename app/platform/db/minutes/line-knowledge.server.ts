import { amsterdamDate } from '~/domain/dates/amsterdam';
import { formatDate } from '~/domain/dates/format';
import type { Offer } from '~/domain/minutes/effect-choices';
import type { LineContext } from '~/domain/minutes/parsed-line';
import type { NamedParty, NamedSubject } from '~/domain/minutes/names';
import { openDeliveries, reasonsNotToDischarge, type DeliveredFacts } from '~/domain/taakopdracht/rules';
import type { Db, Tx } from '../client.server';

/** What the line box of a meeting can name, and what its agendapunten offer to adopt. */
export type LineKnowledge = {
  context: LineContext;
  offers: Record<string, Offer[]>;
  /** Werkgroepen with an adopted taakopdracht, and what stands between them and decharge. */
  discharges: DischargeChoice[];
};

export type DischargeChoice = { id: string; name: string; open: string[]; ready: boolean };

type Row = {
  startsAt: Date;
  parties: { id: string; shortName: string; name: string; aliases: string[]; takesPart: boolean }[];
  maatregelen: { id: string; code: string | null; name: string; key: string }[];
  taakopdrachten: { id: string; name: string; number: number }[];
  discharges: { id: string; name: string; delivered: DeliveredFacts }[];
  drafts: { id: string; startsAt: string }[];
  /** Versions that can be accepted: the one on this agenda, else the one that was submitted last. */
  bouwstenen: { id: string; label: string; title: string; number: number }[];
  escalaties: { id: string; werkgroep: string; place: number; question: string }[];
  decisions: { id: string; number: string; text: string }[];
  links: { itemId: string; kind: string; id: string }[];
};

/** In one statement; asked by the secretaris of the overleg alone. */
export async function lineKnowledge(
  tx: Db | Tx,
  programmaId: string,
  meetingId: string,
): Promise<LineKnowledge> {
  const rows = await tx.$queryRaw<Row[]>`
    SELECT m."startsAt",
      (SELECT coalesce(jsonb_agg(jsonb_build_object('id', p."id", 'shortName', p."shortName", 'name', p."name", 'aliases', p."aliases",
          'takesPart', op."partyId" IS NOT NULL) ORDER BY (op."partyId" IS NULL), op."sortOrder", p."sortOrder", p."shortName"), '[]'::jsonb)
        FROM "Party" p LEFT JOIN "OverlegParticipant" op ON op."partyId" = p."id" AND op."overlegId" = m."overlegId"
        WHERE p."programmaId" = ${programmaId}::uuid) AS "parties",
      (SELECT coalesce(jsonb_agg(jsonb_build_object('id', x."id", 'code', x."code", 'name', x."name", 'key', x."key")
          ORDER BY x."tabel", x."sortOrder"), '[]'::jsonb)
        FROM "Maatregel" x WHERE x."programmaId" = ${programmaId}::uuid) AS "maatregelen",
      (SELECT coalesce(jsonb_agg(jsonb_build_object('id', t."id", 'name', w."shortName", 'number', t."number") ORDER BY w."sortOrder", t."number"), '[]'::jsonb)
        FROM "TaakopdrachtVersion" t JOIN "Werkgroep" w ON w."id" = t."werkgroepId"
        WHERE w."overlegId" = m."overlegId" AND t."state" IN ('concept', 'rondgestuurd')
          AND (NOT EXISTS (SELECT 1 FROM "TaakopdrachtVersion" n WHERE n."werkgroepId" = t."werkgroepId" AND n."number" > t."number")
            OR EXISTS (SELECT 1 FROM "ItemSubject" l JOIN "AgendaItem" li ON li."id" = l."agendaItemId"
              WHERE l."kind" = 'taakopdracht' AND l."subjectId" = t."id" AND li."meetingId" = m."id"))) AS "taakopdrachten",
      (SELECT coalesce(jsonb_agg(jsonb_build_object('id', t."id", 'name', w."shortName", 'delivered', (
          SELECT coalesce(jsonb_agg(jsonb_build_object('number', b."number"::text || b."letter", 'accepted', b."acceptedAt" IS NOT NULL)
              ORDER BY b."number", b."letter"), '[]'::jsonb)
            FROM "Bouwsteen" b WHERE b."werkgroepId" = w."id" AND b."withdrawnAt" IS NULL)) ORDER BY w."sortOrder"), '[]'::jsonb)
        FROM "TaakopdrachtVersion" t JOIN "Werkgroep" w ON w."id" = t."werkgroepId"
        WHERE w."overlegId" = m."overlegId" AND t."state" = 'vastgesteld' AND t."dischargedAt" IS NULL) AS "discharges",
      (SELECT coalesce(jsonb_agg(jsonb_build_object('id', d."id", 'startsAt', d."startsAt") ORDER BY d."startsAt" DESC), '[]'::jsonb)
        FROM "Meeting" d WHERE d."overlegId" = m."overlegId" AND d."minutesState" = 'ter_correctie' AND d."startsAt" < m."startsAt") AS "drafts",
      (SELECT coalesce(jsonb_agg(jsonb_build_object('id', v."id", 'label', b."number"::text || b."letter", 'title', b."title", 'number', v."number")
          ORDER BY b."number", b."letter"), '[]'::jsonb)
        FROM "Bouwsteen" b JOIN "Werkgroep" w ON w."id" = b."werkgroepId"
          JOIN LATERAL (SELECT x."id", x."number" FROM "BouwsteenVersion" x WHERE x."bouwsteenId" = b."id" AND x."submittedAt" IS NOT NULL
            ORDER BY EXISTS (SELECT 1 FROM "ItemSubject" l JOIN "AgendaItem" li ON li."id" = l."agendaItemId"
              WHERE l."kind" = 'bouwsteen' AND l."subjectId" = x."id" AND li."meetingId" = m."id" AND li."withdrawnAt" IS NULL) DESC, x."number" DESC LIMIT 1) v ON true
        WHERE w."overlegId" = m."overlegId" AND b."state" = 'ingediend' AND b."withdrawnAt" IS NULL) AS "bouwstenen",
      (SELECT coalesce(jsonb_agg(jsonb_build_object('id', e."id", 'werkgroep', e."key", 'place', e."place", 'question', e."question")
          ORDER BY e."key", e."place"), '[]'::jsonb)
        FROM (SELECT es."id", ew."key", left(es."question", 120) AS "question", row_number() OVER (PARTITION BY ew."id" ORDER BY es."createdAt", es."id") AS "place"
          FROM "Escalatie" es JOIN "Werkgroep" ew ON ew."id" = es."werkgroepId"
          WHERE es."overlegId" = m."overlegId" AND es."withdrawnAt" IS NULL AND es."decisionId" IS NULL) e) AS "escalaties",
      (SELECT coalesce(jsonb_agg(jsonb_build_object('id', d."id", 'number', d."number", 'text', d."text")), '[]'::jsonb)
        FROM (SELECT b."id", b."number", left(b."text", 80) AS "text" FROM "Decision" b
          WHERE b."overlegId" = m."overlegId" AND b."withdrawnAt" IS NULL ORDER BY b."recordedAt" DESC LIMIT 100) d) AS "decisions",
      (SELECT coalesce(jsonb_agg(jsonb_build_object('itemId', s."agendaItemId", 'kind', s."kind", 'id', s."subjectId") ORDER BY s."id"), '[]'::jsonb)
        FROM "ItemSubject" s JOIN "AgendaItem" i ON i."id" = s."agendaItemId"
        WHERE i."meetingId" = m."id" AND s."kind" IN ('taakopdracht', 'verslag', 'escalatie', 'bouwsteen')) AS "links"
    FROM "Meeting" m WHERE m."id" = ${meetingId}::uuid`;
  const row = rows[0];
  if (!row) throw new Error('lineKnowledge: no such meeting');
  const context = {
    meetingDate: amsterdamDate(row.startsAt),
    parties: row.parties.flatMap(partyNames),
    subjects: subjectNames(row),
  };
  const discharges = row.discharges.map(({ id, name, delivered }) => ({
    id,
    name,
    open: openDeliveries(delivered),
    ready: reasonsNotToDischarge({ state: 'vastgesteld', discharged: false }, delivered).length === 0,
  }));
  return { context, offers: offersOf(row, discharges), discharges };
}

/** Every spelling leads to the party; the short name comes first and is what completion shows. */
const partyNames = ({ id, shortName, name, aliases }: Row['parties'][number]): NamedParty[] => [
  { id, shortName, name },
  ...aliases.map((alias) => ({ id, shortName: alias, name })),
];

function subjectNames(row: Row): NamedSubject[] {
  return [
    ...row.taakopdrachten.map(({ id, name, number }) => ({
      kind: 'taakopdracht',
      id,
      codes: [name],
      label: `taakopdracht, versie ${number}`,
    })),
    ...row.drafts.map(({ id, startsAt }) => {
      const date = amsterdamDate(new Date(startsAt));
      return { kind: 'verslag', id, codes: [`verslag-${date}`], label: `verslag van ${formatDate(date)}` };
    }),
    ...row.bouwstenen.map(({ id, label, title, number }) => ({
      kind: 'bouwsteen',
      id,
      codes: [`bouwsteen-${label}`],
      label: `${title}, versie ${number}`,
    })),
    ...row.escalaties.map(({ id, werkgroep, place, question }) => ({
      kind: 'escalatie',
      id,
      codes: [`escalatie-${werkgroep}${place > 1 ? `-${place}` : ''}`],
      label: question,
    })),
    ...row.maatregelen.map(({ id, code, name, key }) => ({
      kind: 'maatregel',
      id,
      codes: codesOf(code, key),
      label: name,
    })),
    ...row.decisions.map(({ id, number, text }) => ({ kind: 'besluit', id, codes: [number], label: text })),
  ];
}

/** "B1 en B7" is found by either; a row without a printed code by its key. */
const codesOf = (code: string | null, key: string): string[] =>
  code === null ? [key] : code.split(/\s+(?:en|of)\s+|\s*[,/+]\s*/).filter((one) => one !== '');

/** Only what is still open; an agendapunt named "verslag" may point at minutes that are not out yet. */
function offersOf(row: Row, discharges: readonly DischargeChoice[]): Record<string, Offer[]> {
  const open = new Map<string, Offer>([
    ...row.taakopdrachten.map(({ id, name }) => [id, { kind: 'taakopdracht', id, name }] as const),
    ...discharges
      .filter(({ ready }) => ready)
      .map(({ id, name }) => [id, { kind: 'decharge', id, name }] as const),
    ...row.bouwstenen.map(
      ({ id, label, title }) => [id, { kind: 'bouwsteen', id, name: `${label} ${title}` }] as const,
    ),
    ...row.escalaties.map(({ id, question }) => [id, { kind: 'escalatie', id, name: question }] as const),
    ...row.drafts.map(
      ({ id, startsAt }) =>
        [id, { kind: 'verslag', id, name: formatDate(amsterdamDate(new Date(startsAt))) }] as const,
    ),
  ]);
  const offers: Record<string, Offer[]> = {};
  for (const { itemId, id } of row.links) {
    const offer = open.get(id);
    if (offer) (offers[itemId] ??= []).push(offer);
  }
  return offers;
}
