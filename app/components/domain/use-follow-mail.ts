import { useRevalidator } from '@remix-run/react';
import { useEffect } from 'react';

/** While mails leave the page follows, without anybody pressing reload. */
export function useFollowMail(leaving: boolean): void {
  const { revalidate, state } = useRevalidator();
  useEffect(() => {
    if (!leaving || state !== 'idle') return;
    const timer = setTimeout(revalidate, 4000);
    return () => clearTimeout(timer);
  }, [leaving, state, revalidate]);
}
