import { goalsUnder } from '~/domain/goal/kinds';
import type { WorldDeelagendaAction } from './deelagenda';
import type { WorldGoal } from './goal';
import type { WorldIndicator, WorldRisk } from './monitoring';
import type { Found } from './place';
import type { WorldProgramma } from './programma';

const wrongPlace: Record<WorldGoal['kind'], string> = {
  strategisch: 'Een strategisch doel staat boven aan en valt onder niets.',
  smart: 'Een smart doel valt onder een strategisch doel.',
  inspanning: 'Een inspanning valt onder een strategisch of een smart doel, of onder niets.',
};

/** Place in the tree, years and words of one goal must go together. */
export function goalProblems(
  goal: WorldGoal,
  { programma, goals }: { programma: WorldProgramma; goals: ReadonlyMap<string, WorldGoal> },
): Found[] {
  const found: Found[] = [];
  const parent = goal.parent === undefined ? 'top' : goals.get(goal.parent)?.kind;
  if (parent && !goalsUnder[goal.kind].includes(parent))
    found.push({ path: ['parent'], message: wrongPlace[goal.kind] });
  if (goal.kind !== 'inspanning')
    for (const field of ['working', 'yields'] as const)
      if (goal[field] !== undefined)
        found.push({ path: [field], message: 'Alleen een inspanning zegt dit.' });
  const [first, last] = programma.years;
  for (const field of ['fromYear', 'untilYear'] as const) {
    const year = goal[field];
    if (year !== undefined && (year < first || year > last))
      found.push({
        path: [field],
        message: `Dit jaar ligt buiten het programma (${first}-${last}).`,
      });
  }
  if (goal.fromYear !== undefined && goal.untilYear !== undefined && goal.untilYear < goal.fromYear)
    found.push({ path: ['untilYear'], message: 'Het laatste jaar ligt voor het eerste.' });
  goal.serves.forEach((link, index) => {
    if (link.programma === programma.key)
      found.push({
        path: ['serves', index, 'programma'],
        message: 'Dit is dit programma zelf. Zet de maatregel bij "maatregelen".',
      });
  });
  return found;
}

/** Something is about a maatregel or about a goal. */
export function aboutProblems(thing: WorldIndicator | WorldRisk): Found[] {
  return thing.maatregel !== undefined && thing.goal !== undefined
    ? [{ path: ['goal'], message: 'Kies: dit gaat over een maatregel of over een doel.' }]
    : [];
}

export function measurementProblems({ measurements }: WorldIndicator): Found[] {
  return measurements.flatMap(({ from, until }, index) =>
    until < from
      ? [{ path: ['measurements', index, 'until'], message: 'Het einde van de periode ligt voor het begin.' }]
      : [],
  );
}

/** A deadline is a day in the year of the action, and an action ends after it starts. */
export function actionDayProblems({ year, startOn, deadline }: WorldDeelagendaAction): Found[] {
  const found: Found[] = [];
  if (deadline !== undefined && Number(deadline.slice(0, 4)) !== year)
    found.push({
      path: ['deadline'],
      message: `Deze dag valt niet in het jaar van de actie (${year ?? 'geen'}).`,
    });
  if (startOn !== undefined && deadline !== undefined && deadline < startOn)
    found.push({ path: ['deadline'], message: 'De actie eindigt voordat zij begint.' });
  return found;
}
