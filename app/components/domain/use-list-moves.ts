import { useFetcher } from '@remix-run/react';
import { useEffect, useRef, useState } from 'react';
import type { FormErrors } from '~/components/forms/form-result';

type Direction = 'omhoog' | 'omlaag';
type Moving = {
  /** Id of its row on the page. */
  row: string;
  /** What it is called. */
  name: string;
  index: number;
  direction: Direction;
  action: string;
  fields?: Readonly<Record<string, string>>;
};

const OVERTAKEN = 'Iemand anders heeft dit intussen verplaatst. U ziet de volgorde die er nu staat.';

/** Moves one row of a list a place while the page stays: says where it went, and gives the button its focus back. */
export function useListMoves() {
  const fetcher = useFetcher<{ errors: FormErrors; stale?: object }>();
  const [said, setSaid] = useState('');
  const moving = useRef<Moving>();
  const done = fetcher.state === 'idle' ? fetcher.data : undefined;
  const refused = done?.stale ? OVERTAKEN : Object.values(done?.errors ?? {})[0];

  useEffect(() => {
    const moved = moving.current;
    if (fetcher.state !== 'idle' || moved === undefined) return;
    moving.current = undefined;
    if (refused !== undefined) return;
    const place = moved.index + (moved.direction === 'omhoog' ? 0 : 2);
    setSaid(`${moved.name} staat nu op plaats ${place}.`);
    refocus(moved.row, moved.direction);
  }, [fetcher.state, refused]);

  function move(wish: Moving) {
    if (fetcher.state !== 'idle') return;
    moving.current = wish;
    const body = { direction: wish.direction, seen: String(wish.index), blijf: 'ja', ...wish.fields };
    fetcher.submit(body, { method: 'post', action: wish.action });
  }
  return { move, said, refused };
}

/** Moving a row takes the focus away from what is in it; at the end of the list the other button has it. */
function refocus(rowId: string, direction: Direction): void {
  const row = document.getElementById(rowId);
  const button = (value: Direction) =>
    row?.querySelector<HTMLButtonElement>(`button[value="${value}"]:not(:disabled)`);
  (button(direction) ?? button(direction === 'omhoog' ? 'omlaag' : 'omhoog'))?.focus();
}
