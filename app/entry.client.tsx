import { RemixBrowser } from '@remix-run/react';
import { startTransition, StrictMode } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { unmarkedTitle } from '~/components/forms/form-result';

// The server marks the title of a page with errors; script marks it anew once it runs (error-summary.tsx).
document.title = unmarkedTitle(document.title);

startTransition(() => {
  hydrateRoot(
    document,
    <StrictMode>
      <RemixBrowser />
    </StrictMode>,
  );
});
