/** Whether a required part of the centrale opdracht is in a version. */
export const partPresences = ['aanwezig', 'deels', 'ontbreekt'] as const;
export type PartPresence = (typeof partPresences)[number];

/** What is said of one part; `presence` null: nobody looked yet. */
export type PartAnswer = { presence: PartPresence | null; why: string; page: string };

/** A required part with what is said of it in one version. */
export type PartRow = PartAnswer & { id: string; title: string; explanation: string };

export type ChecklistSummary = { total: number } & Record<PartPresence | 'open', number>;

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
