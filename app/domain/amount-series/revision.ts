import { changedYears, isYearIn, yearsIn, type Series, type YearRange } from './series';

/** Where a revision came from. Only an award and a decision can be current (product rule 4). */
export const revisionKinds = ['award', 'proposal', 'decision', 'realised'] as const;
export type RevisionKind = (typeof revisionKinds)[number];

/** One whole reeks with its date (YYYY-MM-DD). `sequence` is the order of recording, for two on one day. */
export type Revision = { kind: RevisionKind; date: string; sequence: number; series: Series };

/** Current = the newest decided revision, else the newest award; a proposal never (product rule 4). */
export function currentRevision<R extends Revision>(revisions: readonly R[]): R | undefined {
  return newest(revisions, 'decision') ?? newest(revisions, 'award');
}

/** What was current on a day: "as known on the BOHA of 7 oktober 2021". */
export function currentOn<R extends Revision>(revisions: readonly R[], date: string): R | undefined {
  return currentRevision(revisions.filter((revision) => revision.date <= date));
}

export function newest<R extends Revision>(revisions: readonly R[], kind: RevisionKind): R | undefined {
  return revisions
    .filter((revision) => revision.kind === kind)
    .reduce<R | undefined>((best, one) => (best === undefined || isNewer(one, best) ? one : best), undefined);
}

function isNewer(one: Revision, other: Revision): boolean {
  return one.date === other.date ? one.sequence > other.sequence : one.date > other.date;
}

export const revisionRefusals = [
  'revision_reason_missing',
  'revision_source_missing',
  'revision_years_incomplete',
  'revision_year_outside_programma',
  'revision_changes_nothing',
] as const;
export type RevisionRefusal = (typeof revisionRefusals)[number];

export type RevisionDraft = {
  reason: string;
  source: string;
  series: Series;
  current: Series | undefined;
  range: YearRange;
};

/** A reeks changes only by a whole revision with a source and a reason (product rule 4). */
export function reasonsNotToRevise(draft: RevisionDraft): RevisionRefusal[] {
  const reasons: RevisionRefusal[] = [];
  if (draft.reason.trim() === '') reasons.push('revision_reason_missing');
  if (draft.source.trim() === '') reasons.push('revision_source_missing');
  if (yearsIn(draft.range).some((year) => draft.series[year] === undefined)) {
    reasons.push('revision_years_incomplete');
  }
  if (Object.keys(draft.series).some((year) => !isYearIn(draft.range, Number(year)))) {
    reasons.push('revision_year_outside_programma');
  }
  if (draft.current && changedYears(draft.current, draft.series, draft.range).length === 0) {
    reasons.push('revision_changes_nothing');
  }
  return reasons;
}
