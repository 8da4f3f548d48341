import { fileURLToPath } from 'node:url';
import { vitePlugin as remix } from '@remix-run/dev';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'vite';
import remixConfig from './remix.config.js';

declare module '@remix-run/server-runtime' {
  interface Future {
    v3_singleFetch: true;
  }
}

/**
 * What nearly every page needs, in one file: a file for each would make the list of what every route needs, which every
 * first visit brings, longer than the parts themselves.
 */
const onEveryPage =
  /\/app\/(?:paths\.ts|domain\/(?:dates|hoek)\/|messages\/join-words\.ts|components\/ui\/(?!diff|gate|filter-bar|progress-bar|pagination)|components\/forms\/(?:field|field-ids|inputs|error-summary|form-actions|form-result|fresh-after-conflict)\.)/;

export default defineConfig(({ isSsrBuild }) => ({
  plugins: [tailwindcss(), remix(remixConfig)],
  resolve: { alias: { '~': fileURLToPath(new URL('./app', import.meta.url)) } },
  build: {
    target: 'es2022',
    // A data: URL for a small picture or font would need a hole in the content security policy.
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    ...(isSsrBuild
      ? {}
      : {
          rollupOptions: {
            output: { manualChunks: (id: string) => (onEveryPage.test(id) ? 'page' : undefined) },
          },
        }),
  },
}));
