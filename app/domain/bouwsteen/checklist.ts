/** Whether a required part of the centrale opdracht is in a version. */
export const partPresences = ['aanwezig', 'deels', 'ontbreekt'] as const;
export type PartPresence = (typeof partPresences)[number];

/** What is said of one part; `presence` null: nobody looked yet. */
export type PartAnswer = { presence: PartPresence | null; why: string; page: string };

/** A required part with what is said of it in one version. The same part in a later opdracht has the same key. */
export type PartRow = PartAnswer & { id: string; key: string; title: string; explanation: string };

export type ChecklistSummary = { total: number } & Record<PartPresence | 'open', number>;

/** How many parts are in it, partly, missing, and not looked at yet. */
export function summarise(rows: readonly PartAnswer[]): ChecklistSummary {
  const count = (presence: PartPresence | null) => rows.filter((row) => row.presence === presence).length;
  return {
    total: rows.length,
    aanwezig: count('aanwezig'),
    deels: count('deels'),
    ontbreekt: count('ontbreekt'),
    open: count(null),
  };
}

/** What isn't whole says why: a gap that is explained can be decided on. */
export const lacksReason = ({ presence, why }: PartAnswer): boolean =>
  (presence === 'deels' || presence === 'ontbreekt') && why.trim() === '';

/** The answer to a part as the form sends it, with the answer that stood there when the form was opened. */
export type SentAnswer = { key: string; answer: PartAnswer; seen: PartAnswer };

export type Merged = {
  changes: { row: PartRow; answer: PartAnswer }[];
  /** Two people gave different answers to the same part (product rule 12). */
  conflicts: { row: PartRow; yours: PartAnswer }[];
  /** Parts that are no longer asked, with an answer that would be lost. */
  gone: string[];
};

/** Puts together what two people filled in at the same time: each part is a place of its own. */
export function mergeAnswers(rows: readonly PartRow[], sent: readonly SentAnswer[]): Merged {
  const merged: Merged = { changes: [], conflicts: [], gone: [] };
  for (const { key, answer, seen } of sent) {
    if (sameAnswer(answer, seen)) continue;
    const row = rows.find((one) => one.key === key);
    if (!row) merged.gone.push(key);
    else if (sameAnswer(row, answer)) continue;
    else if (sameAnswer(row, seen)) merged.changes.push({ row, answer });
    else merged.conflicts.push({ row, yours: answer });
  }
  return merged;
}

const sameAnswer = (a: PartAnswer, b: PartAnswer): boolean =>
  a.presence === b.presence && a.why === b.why && a.page === b.page;
