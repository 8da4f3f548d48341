import { useRevalidator } from '@remix-run/react';
import { useEffect } from 'react';
import { Notice } from '~/components/ui/notice';
import { ProgressBar } from '~/components/ui/progress-bar';

/** How far the reading is. Without script the page comes again by itself. */
export function Reading({ read, total }: { read: number; total: number }) {
  const { revalidate, state } = useRevalidator();
  useEffect(() => {
    if (state !== 'idle') return;
    const timer = setTimeout(revalidate, 700);
    return () => clearTimeout(timer);
  }, [revalidate, state, read, total]);
  return (
    <>
      <noscript>
        <meta httpEquiv="refresh" content="2" />
      </noscript>
      <Notice title="Het bestand wordt gelezen" level={2} block>
        <p>
          <ProgressBar
            label="Gelezen rijen"
            value={read}
            max={Math.max(1, total)}
            text={total === 0 ? 'het bestand wordt geopend' : `${read} van ${total} rijen`}
          />
        </p>
        <p>U hoeft niet te wachten: het voorbeeld blijft hier staan.</p>
      </Notice>
    </>
  );
}
