import { useNavigate } from '@remix-run/react';
import { useEffect } from 'react';

/** Marks the links that go to our own pages (`AppLink`). */
export const OWN_LINK = 'data-eigen';

type Click = Pick<MouseEvent, 'button' | 'defaultPrevented' | 'metaKey' | 'altKey' | 'ctrlKey' | 'shiftKey'>;

/** Whether a click goes to another page in this window: not with a key or another button, and not if somebody took it. */
export const goesHere = (click: Click, target: string): boolean =>
  click.button === 0 &&
  !click.defaultPrevented &&
  !(click.metaKey || click.altKey || click.ctrlKey || click.shiftKey) &&
  (target === '' || target === '_self');

/**
 * Client navigation for all links of a page, by one listener. A component of the router for each link would work out its
 * address anew at every navigation, in lists of hundreds; a plain anchor costs nothing, on the server neither.
 */
export function useOwnLinks(): void {
  const navigate = useNavigate();
  useEffect(() => {
    const onClick = (click: MouseEvent) => {
      const link = click.target instanceof Element ? click.target.closest('a') : null;
      if (!link?.hasAttribute(OWN_LINK) || !goesHere(click, link.target)) return;
      click.preventDefault();
      const here = link.href === window.location.href;
      navigate(`${link.pathname}${link.search}${link.hash}`, { replace: here });
    };
    document.addEventListener('click', onClick);
    return () => document.removeEventListener('click', onClick);
  }, [navigate]);
}
