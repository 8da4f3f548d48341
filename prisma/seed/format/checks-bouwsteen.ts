import type { WorldBouwsteen, WorldBouwsteenVersion } from './bouwsteen';
import type { Found } from './place';

const nameOf = ({ number, letter }: WorldBouwsteen) => `${number}${letter ?? ''}`;

/** How state, versions and addendum of one bouwsteen go together. */
export function bouwsteenProblems(
  bouwsteen: WorldBouwsteen,
  bouwstenen: ReadonlyMap<string, WorldBouwsteen>,
  firstWithNumber: Map<string, string>,
): Found[] {
  return [
    ...numberProblems(bouwsteen, firstWithNumber),
    ...addendumProblems(bouwsteen, bouwstenen),
    ...stateProblems(bouwsteen),
    ...bouwsteen.versions.flatMap((version, index) => versionProblems(version, index, bouwsteen)),
  ];
}

function numberProblems(bouwsteen: WorldBouwsteen, first: Map<string, string>): Found[] {
  const other = first.get(nameOf(bouwsteen));
  if (other === undefined) first.set(nameOf(bouwsteen), bouwsteen.key);
  return other === undefined
    ? []
    : [{ path: ['number'], message: `Bouwsteen ${nameOf(bouwsteen)} is er al: "${other}".` }];
}

function addendumProblems(
  bouwsteen: WorldBouwsteen,
  bouwstenen: ReadonlyMap<string, WorldBouwsteen>,
): Found[] {
  const { addendumTo } = bouwsteen;
  if (bouwsteen.kind === 'addendum' && addendumTo === undefined)
    return [{ path: ['addendumTo'], message: 'Een addendum noemt de bouwsteen waar het bij hoort.' }];
  if (addendumTo === undefined) return [];
  if (bouwsteen.kind !== 'addendum')
    return [{ path: ['addendumTo'], message: 'Alleen een addendum hoort bij een andere bouwsteen.' }];
  if (addendumTo === bouwsteen.key)
    return [{ path: ['addendumTo'], message: 'Een addendum hoort niet bij zichzelf.' }];
  const base = bouwstenen.get(addendumTo);
  // A key that leads nowhere is told by itself.
  if (base === undefined || base.werkgroep === bouwsteen.werkgroep) return [];
  return [{ path: ['addendumTo'], message: `Bouwsteen ${nameOf(base)} is van een andere werkgroep.` }];
}

function stateProblems({ state, versions, missingReason, returned }: WorldBouwsteen): Found[] {
  const found: Found[] = [];
  const last = versions.at(-1);
  if (state === 'aangekondigd' && last)
    found.push({
      path: ['state'],
      message: 'Er is al een versie; dan is de bouwsteen niet meer aangekondigd.',
    });
  if ((state === 'in_bewerking' || state === 'teruggelegd') && !last)
    found.push({ path: ['versions'], message: 'Bij deze staat hoort minstens één versie.' });
  if (state === 'ingediend' && !last?.submitted)
    found.push({ path: ['versions'], message: 'Bij deze staat hoort een laatste versie die is ingediend.' });
  if (state === 'in_bewerking' && last?.submitted)
    found.push({ path: ['state'], message: 'De laatste versie is ingediend; dan is er niets in bewerking.' });
  if (state === 'teruggelegd' && returned === undefined)
    found.push({ path: ['returned'], message: 'Zeg wanneer en waarom de bouwsteen is teruggelegd.' });
  if (missingReason !== undefined && last)
    found.push({ path: ['missingReason'], message: 'Er is een versie; dan ontbreekt de bouwsteen niet.' });
  return found;
}

function versionProblems(
  version: WorldBouwsteenVersion,
  index: number,
  { versions }: WorldBouwsteen,
): Found[] {
  const at = (...path: (string | number)[]) => ['versions', index, ...path];
  const found: Found[] = [];
  if (version.number !== index + 1)
    found.push({ path: at('number'), message: `Versies tellen door vanaf 1; hier hoort ${index + 1}.` });
  if (!version.submitted && index < versions.length - 1)
    found.push({ path: at('submitted'), message: 'Alleen de laatste versie kan nog open zijn.' });
  if (version.submitted && version.submitted.date < version.createdOn)
    found.push({ path: at('submitted', 'date'), message: 'De versie is ingediend voordat zij er was.' });
  if (version.sharedOn !== undefined && !version.submitted)
    found.push({ path: at('sharedOn'), message: 'Alleen een ingediende versie kan zijn gedeeld.' });
  const parts = version.checks.map(({ part }) => part);
  version.checks.forEach(({ part }, place) => {
    if (parts.indexOf(part) !== place)
      found.push({ path: at('checks', place, 'part'), message: `"${part}" is bij deze versie al nagegaan.` });
  });
  return found;
}
