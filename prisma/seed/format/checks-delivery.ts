import type { WorldBouwsteen } from './bouwsteen';
import type { WorldConsultation } from './consultation';
import type { WorldPackage } from './package';
import type { Found } from './place';

/** What a package holds is what was submitted by then, under one number each. */
export function packageProblems(one: WorldPackage, bouwstenen: ReadonlyMap<string, WorldBouwsteen>): Found[] {
  const labels = one.items.map(({ label }) => label);
  return one.items.flatMap((item, index) => {
    const found: Found[] = [];
    if (item.label !== undefined && labels.indexOf(item.label) !== index)
      found.push({
        path: ['items', index, 'label'],
        message: `Nummer ${item.label} komt al voor in dit pakket.`,
      });
    if (item.version === undefined) return found;
    const path = ['items', index, 'version'];
    const bouwsteen = bouwstenen.get(item.bouwsteen ?? '');
    const version = bouwsteen?.versions.find(({ key }) => key === item.version);
    if (!bouwsteen || !version)
      found.push({ path, message: 'Noem bij een versie de bouwsteen waar zij van is.' });
    else if (!version.submitted || (one.sent && version.submitted.date > one.sent.date))
      found.push({ path, message: 'Deze versie was nog niet ingediend toen het pakket uitging.' });
    return found;
  });
}

/** Who answers was asked once, in the days of the consultation. */
export function consultationProblems(one: WorldConsultation): Found[] {
  const found: Found[] = [];
  if (one.until < one.openedOn)
    found.push({ path: ['until'], message: 'De laatste dag ligt voor de eerste.' });
  const answered = one.parties.some(({ remarks }) => remarks.some(({ answer }) => answer !== undefined));
  if (answered && one.settledOn === undefined)
    found.push({ path: ['settledOn'], message: 'Er zijn antwoorden. Vul in op welke dag die zijn gegeven.' });
  const parties = one.parties.map(({ party }) => party);
  one.parties.forEach((asked, index) => {
    const at = (...path: (string | number)[]) => ['parties', index, ...path];
    if (parties.indexOf(asked.party) !== index)
      found.push({ path: at('party'), message: `"${asked.party}" is al gevraagd.` });
    if (asked.answeredOn !== undefined && asked.answeredOn < one.openedOn)
      found.push({ path: at('answeredOn'), message: 'Deze partij antwoordde voordat zij werd gevraagd.' });
    asked.remarks.forEach((remark, place) => {
      if (remark.answer !== undefined && asked.answeredOn === undefined)
        found.push({
          path: at('remarks', place, 'answer'),
          message: 'Deze partij heeft nog niets ingeleverd.',
        });
      if (remark.answer !== undefined && one.settledOn === undefined)
        found.push({
          path: ['settledOn'],
          message: 'Er zijn antwoorden. Vul in op welke dag die zijn gegeven.',
        });
    });
  });
  return found;
}
