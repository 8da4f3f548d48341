import { useLocation } from '@remix-run/react';
import { useEffect } from 'react';

/**
 * After a link to a part of the page the keyboard goes on from the heading of that part, as a browser does by itself
 * where no script follows the link.
 */
export function useHashFocus(): void {
  const { hash, key } = useLocation();
  useEffect(() => {
    const part = hash === '' ? null : document.getElementById(hash.slice(1));
    const heading = part?.querySelector<HTMLElement>('h2');
    if (!heading) return;
    // What is folded under it was asked for.
    const folded = part?.querySelector<HTMLDetailsElement>(':scope > details.smal-dicht');
    if (folded) folded.open = true;
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
  }, [hash, key]);
}
