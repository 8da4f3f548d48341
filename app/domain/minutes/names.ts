/** A party as it can be typed: by short name, full name or key, in any case. */
export type NamedParty = { id: string; shortName: string; name: string };

/** A thing that # can point at: a maatregel by one of its codes, a besluit by its number. */
export type NamedSubject = { kind: string; id: string; codes: readonly string[]; label: string };

export function findParty(text: string, parties: readonly NamedParty[]): NamedParty | undefined {
  const wanted = plain(text);
  if (wanted === '') return undefined;
  return (
    parties.find((party) => plain(party.shortName) === wanted) ??
    parties.find((party) => plain(party.name) === wanted)
  );
}

export function findSubject(code: string, subjects: readonly NamedSubject[]): NamedSubject | undefined {
  const wanted = plain(code);
  return subjects.find((subject) => subject.codes.some((one) => plain(one) === wanted));
}

/** At most three names that look like what was typed, the likeliest first. */
export function nearestNames(text: string, names: readonly string[]): string[] {
  const wanted = plain(text);
  return [...new Set(names)]
    .map((name) => ({ name, distance: distance(wanted, plain(name)) }))
    .filter(({ distance: steps }) => steps <= Math.max(1, Math.ceil(wanted.length / 3)))
    .sort((a, b) => a.distance - b.distance || a.name.localeCompare(b.name, 'nl'))
    .slice(0, 3)
    .map(({ name }) => name);
}

/** Without case, accents and anything that is no letter or digit: "cliënten-organisaties" is "clientenorganisaties". */
export function plain(text: string): string {
  return text
    .slice(0, 200)
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
}

/** Letters to add, drop or change, swapped ones a little less; a name that begins with what was typed is near. */
function distance(typed: string, name: string): number {
  if (typed !== '' && name.startsWith(typed)) return 0.5;
  let before: number[] = [];
  let row = Array.from({ length: name.length + 1 }, (_, index) => index);
  for (let i = 1; i <= typed.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= name.length; j += 1) {
      const same = typed[i - 1] === name[j - 1];
      const swapped = i > 1 && j > 1 && typed[i - 1] === name[j - 2] && typed[i - 2] === name[j - 1];
      const steps = [cell(row, j) + 1, cell(next, j - 1) + 1, cell(row, j - 1) + (same ? 0 : 1)];
      if (swapped) steps.push(cell(before, j - 2) + 0.75);
      next.push(Math.min(...steps));
    }
    [before, row] = [row, next];
  }
  return cell(row, name.length);
}

function cell(row: readonly number[], index: number): number {
  return row[index] ?? Number.POSITIVE_INFINITY;
}
