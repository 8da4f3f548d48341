import { joinWords } from './join-words';

/** Years as people say them: "2022", "2026 en 2028", "2022 tot en met 2025". */
export function yearsText(years: readonly number[]): string {
  const runs: number[][] = [];
  for (const year of years) {
    const last = runs.at(-1);
    if (last?.at(-1) === year - 1) last.push(year);
    else runs.push([year]);
  }
  return joinWords(
    runs.flatMap((run) =>
      run.length < 3 ? run.map(String) : [`${run[0] ?? ''} tot en met ${run.at(-1) ?? ''}`],
    ),
  );
}
