import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { SchemaEngine } from '@prisma/schema-engine-wasm';

type Target = { tag: 'empty' } | { tag: 'schemaDatamodel'; files: { path: string; content: string }[] };

/**
 * The SQL that makes schema `to` out of schema `from` (nothing, when undefined).
 *
 * Prisma's own command wants a schema engine that has to be downloaded; the same engine exists as
 * WebAssembly in npm, where comparing two schema files is what works. It never talks to a database.
 */
export async function schemaDiff(from: string | undefined, to: string): Promise<string> {
  const engine = await loadEngine(to);
  const target = (content: string | undefined): Target =>
    content === undefined
      ? { tag: 'empty' }
      : { tag: 'schemaDatamodel', files: [{ path: 'schema.prisma', content }] };
  const { stdout } = await engine.diff({
    from: target(from),
    to: target(to),
    script: true,
    exitCode: null,
    filters: { externalTables: [], externalEnums: [] },
  });
  return stdout ?? '';
}

async function loadEngine(schema: string): Promise<SchemaEngine> {
  const require = createRequire(import.meta.url);
  const glue = await import('@prisma/schema-engine-wasm/schema_engine_bg');
  const wasm = require
    .resolve('@prisma/schema-engine-wasm')
    .replace(/schema_engine\.js$/, 'schema_engine_bg.wasm');
  const { instance } = await WebAssembly.instantiate(readFileSync(wasm), {
    './schema_engine_bg.js': glue as unknown as WebAssembly.ModuleImports,
  });
  (glue as unknown as { __wbg_set_wasm(exports: object): void }).__wbg_set_wasm(instance.exports);
  (instance.exports['__wbindgen_start'] as () => void)();
  return glue.SchemaEngine.new({ datamodels: [['schema.prisma', schema]] }, () => undefined, noDatabase);
}

/** The engine wants a database to hold on to; comparing two files asks it nothing but who it is. */
const answer = <T>(value: T) => Promise.resolve({ ok: true, value });
const identity = {
  provider: 'postgres',
  adapterName: '@prisma/adapter-pg',
  errorRegistry: { consumeError: () => undefined },
};
const connection = {
  ...identity,
  getConnectionInfo: () => ({ ok: true, value: { schemaName: 'public', supportsRelationJoins: false } }),
  queryRaw: () => answer({ columnTypes: [], columnNames: [], rows: [] }),
  executeRaw: () => answer(0),
  executeScript: () => answer(undefined),
  startTransaction: () => Promise.reject(new Error('A comparison of two schemas needs no transaction.')),
  dispose: () => answer(undefined),
};
const noDatabase = {
  ...identity,
  connect: () => answer(connection),
  connectToShadowDb: () => answer(connection),
};
