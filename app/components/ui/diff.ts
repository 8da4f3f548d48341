export type DiffPart = { kind: 'same' | 'added' | 'removed'; text: string };

/** Above this the table of the comparison would grow too large; then the whole text counts as replaced. */
const MAX_WORDS = 2000;

/** Compares two texts word by word (longest common subsequence), joining neighbours of the same kind. */
export function diffWords(before: string, after: string): DiffPart[] {
  const a = before.match(/\s+|[^\s]+/g) ?? [];
  const b = after.match(/\s+|[^\s]+/g) ?? [];
  if (a.length > MAX_WORDS || b.length > MAX_WORDS) {
    return before === after
      ? join([['same', after]])
      : join([
          ['removed', before],
          ['added', after],
        ]);
  }
  const width = b.length + 1;
  const length = new Uint16Array((a.length + 1) * width);
  const at = (i: number, j: number) => length[i * width + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      length[i * width + j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const steps: [DiffPart['kind'], string][] = [];
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      steps.push(['same', a[i] ?? '']);
      i++;
      j++;
    } else if (j >= b.length || (i < a.length && at(i + 1, j) >= at(i, j + 1))) {
      steps.push(['removed', a[i++] ?? '']);
    } else {
      steps.push(['added', b[j++] ?? '']);
    }
  }
  return join(steps);
}

function join(steps: [DiffPart['kind'], string][]): DiffPart[] {
  const parts: DiffPart[] = [];
  for (const [kind, text] of steps) {
    const last = parts.at(-1);
    if (last?.kind === kind) last.text += text;
    else if (text !== '') parts.push({ kind, text });
  }
  return parts;
}
