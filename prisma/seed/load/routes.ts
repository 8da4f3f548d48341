import type { WorldRouteStep } from '../format/route-step';
import { derivedId } from './derived-id';
import { optionalDay, sourceOf, type Loading } from './loading';

/** Steps of documents along overleggen that happened elsewhere; they keep the order of the list. */
export async function loadRouteSteps({ tx, world, programmaId, id, optionalId }: Loading): Promise<void> {
  const objectOf = ({ about }: WorldRouteStep) => {
    if ('bouwsteen' in about) return { objectKind: 'bouwsteen', objectId: id('bouwsteen', about.bouwsteen) };
    if ('werkgroep' in about) return { objectKind: 'werkgroep', objectId: id('werkgroep', about.werkgroep) };
    if ('package' in about) return { objectKind: 'package', objectId: id('package', about.package) };
    return { objectKind: 'document', objectId: derivedId(id('attachment', about.bijlage), 'document') };
  };
  await tx.routeStep.createMany({
    data: world.routeSteps.map((step, position) => ({
      id: id('routeStep', step.key),
      programmaId,
      ...objectOf(step),
      date: optionalDay(step.date),
      dateText: step.dateText ?? '',
      overlegId: optionalId('overleg', step.overleg),
      body: step.body,
      purpose: step.purpose,
      conclusion: step.conclusion ?? '',
      remarks: step.remarks ?? '',
      followUp: step.followUp ?? '',
      position,
      source: sourceOf(step),
    })),
  });
}
