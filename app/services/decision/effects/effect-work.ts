import type { Ctx } from '~/domain/context';
import type { IsoDate } from '~/domain/dates/calendar';
import type { EffectDetail } from '~/domain/decision/effect-detail';
import type { Outcome } from '~/domain/outcome';
import type { Tx } from '~/platform/db/client.server';
import type { Happening } from '~/platform/db/events.server';

/** The besluit whose effect is carried out; its row is already there, in this same transaction. */
export type EffectOf = {
  decisionId: string;
  number: string;
  itemId: string;
  meetingId: string;
  overlegId: string;
  /** Day of the meeting. */
  date: IsoDate;
};

export type Work = { tx: Tx; ctx: Ctx; record: (what: Partial<Happening>) => void; of: EffectOf };

/** What an effect answers: what it did, or why the whole besluit can't be recorded (product rule 6). */
export type Effected = Promise<Outcome<EffectDetail>>;
