import { useEffect, useState } from 'react';

export type HereNow = { personId: string; name: string; itemId: string | null; editing: boolean };

/** Seconds between two signs of life. */
const POLL = 15;

type Answer = { here: HereNow[]; savedAt: string | null };

/**
 * Tells the server every quarter of a minute that this page is open, and hears who else is here. Without JavaScript
 * the list is as it was when the page was made.
 * @param onSaved called when somebody saved something about this meeting since the page was made
 */
export function usePresence(
  address: string,
  initial: HereNow[],
  doing: { itemId: string | null; editing: boolean },
  onSaved?: (savedAt: string) => void,
): HereNow[] {
  const [here, setHere] = useState(initial);
  const { itemId, editing } = doing;
  useEffect(() => {
    let left = false;
    async function tell(): Promise<void> {
      if (document.visibilityState === 'hidden') return;
      const body = new URLSearchParams({ itemId: itemId ?? '', editing: editing ? 'ja' : '' });
      const answer = await fetch(address, { method: 'POST', body }).catch(() => undefined);
      if (left || !answer?.ok || !answer.headers.get('Content-Type')?.includes('json')) return;
      const said = (await answer.json()) as Answer;
      setHere(said.here);
      if (said.savedAt !== null) onSaved?.(said.savedAt);
    }
    void tell();
    const timer = setInterval(() => void tell(), POLL * 1000);
    return () => {
      left = true;
      clearInterval(timer);
    };
  }, [address, itemId, editing, onSaved]);
  return here;
}
