import { join } from 'node:path';
import { build } from 'vite';
import { installationFolder } from '~/platform/outside/installation.server';

/** What `scripts/start.js` can start, each a file of build/start. */
const STARTS = ['start-everything', 'start-worker'];

/** Builds what starts the application as plain JavaScript; libraries stay where they are. */
const root = installationFolder();
await build({
  root,
  configFile: false,
  logLevel: 'warn',
  publicDir: false,
  resolve: { alias: { '~': join(root, 'app') } },
  build: {
    ssr: true,
    target: 'node20',
    outDir: 'build/start',
    rollupOptions: { input: STARTS.map((name) => join(root, 'scripts', `${name}.ts`)) },
  },
});
