import { done, refused } from '~/domain/outcome';
import { openDeliveries, reasonsNotToDischarge } from '~/domain/taakopdracht/rules';
import { ruleSelect, versionFacts } from '~/platform/db/taakopdracht/version-facts.server';
import { visibleTaakopdrachten } from '~/platform/db/visible/programma.server';
import type { Effected, Work } from './effect-work';

/** The werkgroep is done: all that its taakopdracht asked for is accepted. */
export async function dischargeWerkgroep({ tx, ctx, record, of }: Work, ids: readonly string[]): Effected {
  const [id, ...others] = [...new Set(ids)];
  if (id === undefined || others.length > 0)
    return refused({ code: 'discharge_one_taakopdracht', field: 'subjects' });
  await tx.$queryRaw`SELECT 1 FROM "TaakopdrachtVersion" WHERE "id" = ${id}::uuid FOR UPDATE`;
  const version = await tx.taakopdrachtVersion.findFirst({
    where: { AND: [{ id }, visibleTaakopdrachten(ctx.actor)] },
    select: { ...ruleSelect, number: true, werkgroep: { select: { shortName: true, overlegId: true } } },
  });
  if (!version) return refused({ code: 'unknown_reference', field: 'subjects' });
  const { number, werkgroepId, werkgroep } = version;
  if (werkgroep.overlegId !== of.overlegId)
    return refused({ code: 'taakopdracht_other_overleg', field: 'subjects' });
  const { facts, delivered } = await versionFacts(tx, version);
  const reasons = reasonsNotToDischarge(facts, delivered);
  const numbers = openDeliveries(delivered).join(', ');
  if (reasons.length > 0)
    return refused(...reasons.map((code) => ({ code, field: 'subjects', params: { numbers } })));
  await tx.taakopdrachtVersion.update({
    where: { id },
    data: { dischargedAt: ctx.now, dischargedByDecisionId: of.decisionId, version: { increment: 1 } },
  });
  record({
    action: 'taakopdracht_discharged',
    object: { kind: 'taakopdracht', id },
    overlegId: of.overlegId,
    change: { detail: { decisionId: of.decisionId, number: of.number } },
  });
  return done({ did: 'decharge_verlenen', id, werkgroepId, number, name: werkgroep.shortName });
}
