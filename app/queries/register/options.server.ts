import { inProgramma, isInsider, type Actor } from '~/domain/access/actor';
import type { Hoek } from '~/domain/hoek/hoek';
import { fullLabel } from '~/domain/maatregel/label';
import { db } from '~/platform/db/client.server';

type Keyed = { id: string; key: string };
export type PartyOption = Keyed & { shortName: string; hoek: Hoek | null; groupIds: string[] };

/** What a register can be filtered by. Empty for who is not in the programma; without werkgroepen for a reader. */
export type RegisterOptions = {
  parties: PartyOption[];
  overleggen: (Keyed & { shortName: string })[];
  maatregelen: (Keyed & { code: string | null; name: string })[];
  /** Null: to this person werkgroepen don't exist. */
  werkgroepen: (Keyed & { name: string })[] | null;
};

type Row = { [K in keyof RegisterOptions]: RegisterOptions[K] | null };

/**
 * In one statement. `overleggen` holds all of the programma: which of them may be named depends on what is found, see
 * `filterChoices`.
 */
export async function registerOptions(actor: Actor): Promise<RegisterOptions> {
  const p = actor.programmaId;
  if (!inProgramma(actor)) return { parties: [], overleggen: [], maatregelen: [], werkgroepen: null };
  const rows = await db().$queryRaw<Row[]>`
    SELECT
      (SELECT jsonb_agg(jsonb_build_object('id', x."id", 'key', x."key", 'shortName', x."shortName", 'hoek', x."hoek", 'groupIds',
          (SELECT coalesce(jsonb_agg(pm."groupId"), '[]'::jsonb) FROM "PartyMember" pm WHERE pm."memberId" = x."id"))
          ORDER BY x."sortOrder", x."shortName")
        FROM "Party" x WHERE x."programmaId" = ${p}::uuid AND x."kind" <> 'secretariat') AS "parties",
      (SELECT jsonb_agg(jsonb_build_object('id', o."id", 'key', o."key", 'shortName', o."shortName") ORDER BY o."sortOrder", o."shortName")
        FROM "Overleg" o WHERE o."programmaId" = ${p}::uuid) AS "overleggen",
      (SELECT jsonb_agg(jsonb_build_object('id', t."id", 'key', t."key", 'code', t."code", 'name', t."name") ORDER BY t."tabel", t."sortOrder")
        FROM "Maatregel" t WHERE t."programmaId" = ${p}::uuid) AS "maatregelen",
      (SELECT jsonb_agg(jsonb_build_object('id', w."id", 'key', w."key", 'name', w."name") ORDER BY w."sortOrder", w."name")
        FROM "Werkgroep" w WHERE w."programmaId" = ${p}::uuid) AS "werkgroepen"`;
  const row = rows[0];
  return {
    parties: row?.parties ?? [],
    overleggen: row?.overleggen ?? [],
    maatregelen: row?.maatregelen ?? [],
    werkgroepen: isInsider(actor) ? (row?.werkgroepen ?? []) : null,
  };
}

/** What the page offers to choose from: of overleggen and years only those of which something is seen in the register. */
export function filterChoices(
  actor: Actor,
  options: RegisterOptions,
  seen: { overlegIds: readonly string[]; years: readonly number[] },
) {
  const overlegIds = new Set(seen.overlegIds);
  return {
    overleggen: options.overleggen.filter(({ id }) => overlegIds.has(id)).map(named),
    years: seen.years,
    parties: options.parties.map(named),
    /** Short names of the own parties, for "wij"; empty for who represents nobody. */
    own: options.parties.filter(({ id }) => actor.parties.has(id)).map(({ shortName }) => shortName),
    maatregelen: options.maatregelen.map(({ key, code, name }) => ({ key, name: fullLabel({ code, name }) })),
    werkgroepen: options.werkgroepen?.map(({ key, name }) => ({ key, name })) ?? null,
  };
}

const named = ({ key, shortName }: { key: string; shortName: string }) => ({ key, name: shortName });

export type FilterChoices = ReturnType<typeof filterChoices>;
