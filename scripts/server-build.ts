import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ServerBuild } from '@remix-run/node';
import { installationFolder } from '~/platform/outside/installation.server';
import { type AppBuild, withHooks } from '../server/app-build';

/** The built application. Its libraries are those for real use, whatever they are loaded for. */
export async function serverBuild(): Promise<AppBuild> {
  process.env['NODE_ENV'] = 'production';
  const built = pathToFileURL(join(installationFolder(), 'build/server/index.js')).href;
  return withHooks((await import(/* @vite-ignore */ built)) as ServerBuild);
}
