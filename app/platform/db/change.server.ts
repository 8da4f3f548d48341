import type { Outcome } from '~/domain/outcome';
import { db, type Tx } from './client.server';
import { lastSaved, writeEvent, writeEvents, type Author, type Happening } from './events.server';

/** In a rush writers queue for the pool and for the chain of events; that is waiting, not failing. */
const PATIENCE = { timeout: 30_000, maxWait: 30_000 };

class RolledBack extends Error {
  constructor(readonly outcome: Outcome<never>) {
    super('refused');
  }
}

/** Postgres found two writers in each other's way; the loser may try again. */
const canTryAgain = (error: unknown): boolean => {
  const text = error instanceof Error ? `${(error as { code?: string }).code ?? ''} ${error.message}` : '';
  return /P2034|40P01|40001|deadlock detected|could not serialize/.test(text);
};

/**
 * Every change goes through here: state, effect and event in one transaction, or none of them.
 * `attempt` says what is being tried; when the work refuses, everything is rolled back and the refused try is
 * recorded as an event of its own. The work tells what happened through `record`; at the end of the transaction
 * the events are written, so that the chain is locked as briefly as possible. A change without an event is a bug.
 */
export async function change<T>(
  author: Author,
  attempt: Happening,
  work: (tx: Tx, record: (what: Partial<Happening>) => void) => Promise<Outcome<T>>,
): Promise<Outcome<T>> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await db().$transaction(async (tx) => {
        const happened: Happening[] = [];
        const outcome = await work(tx, (what) => happened.push({ ...attempt, ...what }));
        if (!outcome.ok) throw new RolledBack(outcome);
        if (happened.length === 0) throw new Error(`${attempt.action}: a change without an event`);
        await writeEvents(tx, author, happened, { result: 'done' });
        return outcome;
      }, PATIENCE);
    } catch (error) {
      if (error instanceof RolledBack) {
        await recordRefusal(author, attempt, error.outcome);
        return await withSaved(author, attempt, error.outcome);
      }
      if (!canTryAgain(error) || tries >= 5) throw error;
    }
  }
}

/** Whoever was second is told who was first, and when (product rule 12). */
async function withSaved(
  author: Author,
  attempt: Happening,
  outcome: Outcome<never>,
): Promise<Outcome<never>> {
  if (outcome.ok || outcome.kind !== 'stale' || outcome.stale.saved) return outcome;
  const saved = await lastSaved(db(), author, attempt);
  return saved ? { ...outcome, stale: { ...outcome.stale, saved } } : outcome;
}

/** The codes under which a refused try is kept. */
export function refusalCodes(outcome: Outcome<unknown>): string[] {
  if (outcome.ok) return [];
  return outcome.kind === 'refused' ? outcome.reasons.map((reason) => reason.code) : [outcome.kind];
}

/** A refused try leaves one event and nothing else. */
export async function recordRefusal(
  author: Author,
  attempt: Happening,
  outcome: Outcome<never>,
): Promise<void> {
  const { change: _tried, ...what } = attempt;
  await db().$transaction(
    (tx) => writeEvent(tx, author, what, { result: 'refused', reasons: refusalCodes(outcome) }),
    PATIENCE,
  );
}
