import { may, type Question } from '~/domain/access/may';
import type { Ctx } from '~/domain/context';
import { readContent } from '~/domain/taakopdracht/content';
import { db } from '~/platform/db/client.server';
import { ruleSelect, versionFacts } from '~/platform/db/taakopdracht/version-facts.server';
import { visibleTaakopdrachten } from '~/platform/db/visible/programma.server';

/** A version with what its forms start from; null for who may not do this with it. */
export async function writableVersion(
  ctx: Ctx,
  werkgroepId: string,
  number: number,
  question: Extract<Question, 'taakopdracht:write' | 'taakopdracht:put-round'>,
) {
  const row = await db().taakopdrachtVersion.findFirst({
    where: { AND: [visibleTaakopdrachten(ctx.actor), { werkgroepId, number }] },
    select: {
      ...ruleSelect,
      number: true,
      label: true,
      note: true,
      version: true,
      werkgroep: {
        select: { id: true, name: true, overlegId: true, overleg: { select: { id: true, shortName: true } } },
      },
    },
  });
  if (!row) return null;
  const { overlegId, overleg, ...werkgroep } = row.werkgroep;
  const access = { programmaId: ctx.actor.programmaId, werkgroepId, overlegId };
  if (!may(ctx.actor, question, access)) return null;
  const { facts, delivered } = await versionFacts(db(), row);
  const { id, label, note, version } = row;
  return {
    id,
    number,
    label,
    note,
    version,
    content: readContent(row.content),
    werkgroep,
    overleg,
    facts,
    delivered,
  };
}
