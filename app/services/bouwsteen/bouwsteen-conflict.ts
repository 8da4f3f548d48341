import { bouwsteenLabel } from '~/domain/bouwsteen/label';
import type { BouwsteenState } from '~/domain/bouwsteen/status';
import { stale } from '~/domain/outcome';

type Row = { number: number; letter: string; title: string; state: BouwsteenState; version: number };

/** Something was done with it since the page was opened: nothing happens, and the page says what it is now. */
export const changedMeanwhile = (row: Row, wish: BouwsteenState | 'ingetrokken') =>
  stale({
    version: row.version,
    fields: [
      {
        name: 'state',
        label: `Bouwsteen ${bouwsteenLabel(row)} ${row.title}`,
        theirs: row.state,
        yours: wish,
      },
    ],
  });
