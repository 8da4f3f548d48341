import { useFetcher } from '@remix-run/react';
import { useEffect, useRef, useState } from 'react';
import { paths } from '~/paths';
import type { FormResult } from '~/platform/http/form.server';

type Direction = 'omhoog' | 'omlaag';
type Moving = { item: { id: string; label: string; title: string }; index: number; direction: Direction };

const OVERTAKEN = 'Iemand anders heeft dit intussen verplaatst. U ziet de volgorde die er nu staat.';

/** Moves one part a place while the page stays: says where it went, and gives the button its focus back. */
export function useMoves({ p, packageId }: { p: string; packageId: string }) {
  const fetcher = useFetcher<FormResult>();
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
    setSaid(`${moved.item.label || moved.item.title} staat nu op plaats ${place}.`);
    refocus(moved.item.id, moved.direction);
  }, [fetcher.state, refused]);

  function move(wish: Moving) {
    if (fetcher.state !== 'idle') return;
    moving.current = wish;
    const body = { direction: wish.direction, seen: String(wish.index), blijf: 'ja' };
    fetcher.submit(body, { method: 'post', action: paths.packageItemPlace(p, packageId, wish.item.id) });
  }
  return { move, said, refused };
}

/** Moving a row takes the focus away from what is in it; at the end of the list the other button has it. */
function refocus(itemId: string, direction: Direction): void {
  const row = document.getElementById(`onderdeel-${itemId}`);
  const button = (value: Direction) =>
    row?.querySelector<HTMLButtonElement>(`button[value="${value}"]:not(:disabled)`);
  (button(direction) ?? button(direction === 'omhoog' ? 'omlaag' : 'omhoog'))?.focus();
}
