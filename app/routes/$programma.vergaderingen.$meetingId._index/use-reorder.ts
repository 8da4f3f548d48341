import { useRevalidator } from '@remix-run/react';
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { moveItem, type Move } from '~/domain/agenda-item/move';
import { numberAgenda } from '~/domain/agenda-item/numbering';
import { placeOf } from '~/domain/agenda-item/seen-place';
import { moveSentences } from '~/messages/agenda-item';
import { paths } from '~/paths';
import type { ListedItem } from '~/queries/meeting/meeting-page.server';

type Job = { itemId: string; seen: string; place: string };

type Agenda = { p: string; meetingId: string; items: ListedItem[]; startTime: string };

const LOST = 'Het verplaatsen is niet bewaard. U ziet de volgorde die er nu staat.';
const OVERTAKEN = 'Iemand anders heeft dit punt intussen verplaatst. U ziet de volgorde die er nu staat.';

/**
 * The agenda as it will be, at once: moves are done here with the same function as on the server and sent one after
 * the other. When one is refused the page falls back to what is stored (product rule 12).
 */
export function useReorder({ p, meetingId, items: stored, startTime }: Agenda) {
  const [items, setItems] = useState(stored);
  const [said, setSaid] = useState('');
  const [busy, setBusy] = useState(false);
  const queue = useRef<Job[]>([]);
  const refocus = useRef<string>();
  const revalidator = useRevalidator();

  useEffect(() => {
    if (queue.current.length === 0) setItems(stored);
  }, [stored]);

  // Moving a row takes the focus away from what is in it: give it back.
  useLayoutEffect(() => {
    const selector = refocus.current;
    if (selector === undefined) return;
    refocus.current = undefined;
    const [wanted, fallback] = selector.split('|');
    const target = document.querySelector<HTMLElement>(wanted ?? '');
    const usable =
      target && !target.matches(':disabled') ? target : document.querySelector<HTMLElement>(fallback ?? '');
    usable?.focus();
  }, [items]);

  const send = useCallback(async () => {
    setBusy(true);
    while (queue.current[0]) {
      const { itemId, seen, place } = queue.current[0];
      const body = new URLSearchParams({ direction: 'naar', seen, place });
      const address = paths.itemPlace(p, meetingId, itemId);
      const answer = await fetch(address, { method: 'POST', body, redirect: 'manual' }).catch(
        () => undefined,
      );
      // A move that is done leads back to the agenda; we are there already.
      if (answer?.type === 'opaqueredirect') queue.current.shift();
      else {
        queue.current = [];
        setSaid(answer?.status === 409 ? OVERTAKEN : LOST);
      }
    }
    setBusy(false);
    revalidator.revalidate();
  }, [p, meetingId, revalidator]);

  const move = useCallback(
    (itemId: string, wish: Move, focus?: string) => {
      const seen = placeOf(items, itemId);
      const moved = moveItem(items, itemId, wish);
      if (seen === undefined) return;
      if (!moved.ok) {
        setSaid(moveSentences[moved.reason]);
        return;
      }
      const changes = new Map(moved.changes.map((change) => [change.id, change]));
      const after = items.map((item) => ({ ...item, ...changes.get(item.id) }));
      const place = placeOf(after, itemId);
      if (place === undefined || place === seen) return;
      const number = (list: ListedItem[]) =>
        numberAgenda(list, startTime).find((item) => item.id === itemId)?.number;
      setSaid(`Punt ${number(items) ?? ''} is nu punt ${number(after) ?? ''}`);
      refocus.current = focus;
      setItems(after);
      queue.current.push({ itemId, seen, place });
      if (queue.current.length === 1) void send();
    },
    [items, send, startTime],
  );

  return { items, said, busy, move };
}
