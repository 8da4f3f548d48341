/**
 * Who may import what (docs/architecture.md). Everything that a row doesn't name is forbidden to it.
 * Tests may reach for what they need to test.
 */
const { readdirSync } = require('node:fs');
const { join } = require('node:path');

const DB = 'platform/(db|outside)';
const HTTP = 'platform/http';

const rows = {
  domain: {
    may: ['domain'],
    because: 'The rules of the product are readable and testable without screen, server or database.',
  },
  messages: {
    may: ['domain', 'messages'],
    because: 'A sentence follows from a code alone, wherever it is shown.',
  },
  documents: {
    may: ['domain', 'messages', 'documents'],
    because: 'Plain data in, bytes out: the same paper can be made again years later.',
  },
  mail: {
    may: ['domain', 'messages', 'documents', 'mail'],
    because:
      'Plain data in, text out: the same mail leaves at every try. It says days and words as papers do.',
  },
  components: {
    may: ['domain', 'messages', 'components'],
    because: 'A component shows what it is given; it fetches nothing and changes nothing.',
  },
  queries: {
    may: ['domain', 'queries', DB],
    because: 'A query reads. It sends no mail, makes no paper and speaks no Dutch.',
  },
  services: {
    may: ['domain', 'documents', 'mail', 'services', DB],
    because: 'A service answers with codes and depends on no page; two services may share a third.',
  },
  [DB]: {
    may: [DB],
    because: 'Below everything but the rules: reading rows in the words of the domain is its work.',
    besides: 'domain',
  },
  [HTTP]: {
    may: ['domain', 'messages', DB, HTTP],
    because: 'What all routes share, and nothing of any one of them.',
  },
  paths: {
    may: ['domain', 'paths'],
    because:
      'An address is made of keys and words. Who makes a link asks paths.ts, which holds the areas together.',
  },
  routes: {
    may: ['domain', 'messages', 'documents', 'components', 'services', 'queries', HTTP, 'routes'],
    because:
      'A route parses, calls, answers and shows. Data comes from queries, changes go through services.',
  },
};

const TEST = '\\.test\\.[jt]sx?$';

const rules = Object.entries(rows).map(([room, { may, besides, because }]) => ({
  name: `${room.replace(/[^a-z]+/g, '-').replace(/^-|-$/g, '')}-may-import`,
  comment: because,
  severity: 'error',
  from: { path: `^app/${room}/`, pathNot: TEST },
  // Everybody above the domain may make a link, and does so through paths.ts alone.
  to: {
    path: '^(app|server|scripts|prisma|tests)/',
    pathNot: [
      ...[...may, ...(besides ? [besides] : [])].map((one) => `^app/${one}/`),
      ...(room === 'domain' ? [] : ['^app/paths\\.ts$']),
    ],
  },
}));

// One rule a folder: their names hold a `$`, which a backreference would read as the end of the path.
const routesKeepToThemselves = readdirSync(join(__dirname, 'app/routes')).map((folder) => {
  const own = `^app/routes/${folder.replace(/[$.[\]_]/g, '\\$&')}/`;
  return {
    name: 'routes-keep-to-themselves',
    comment: "A route's folder is its own: what two routes use belongs in components, queries or services.",
    severity: 'error',
    from: { path: own },
    to: { path: '^app/routes/', pathNot: own },
  };
});

module.exports = {
  forbidden: [
    ...rules,
    {
      name: 'outside-knows-only-types',
      comment: 'Mail, files, clock and log carry what they are given and decide nothing.',
      severity: 'error',
      from: { path: '^app/platform/outside/', pathNot: TEST },
      to: { path: '^app/domain/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'domain-is-plain',
      comment: 'Plain TypeScript and Zod, with date arithmetic: no framework, no file, no network.',
      severity: 'error',
      from: { path: '^app/domain/', pathNot: TEST },
      to: {
        dependencyTypes: ['core', 'npm', 'npm-dev'],
        pathNot: 'node_modules/(zod|date-fns|@date-fns/tz)/',
      },
    },
    {
      name: 'ui-knows-no-word-of-the-domain',
      comment: 'Buttons and tables serve any product; what knows a besluit lives in components/domain.',
      severity: 'error',
      from: { path: '^app/components/ui/', pathNot: TEST },
      to: { path: '^app/(domain|messages|components/(domain|editor))/' },
    },
    ...routesKeepToThemselves,
    {
      name: 'nobody-imports-a-test',
      comment: 'Tests are the end of the line.',
      severity: 'error',
      from: {},
      to: { path: [TEST, '\\.spec\\.ts$'] },
    },
    {
      name: 'app-stands-alone',
      comment: 'The application knows nothing of the scripts, the server around it, the seeds or the tests.',
      severity: 'error',
      from: { path: '^app/', pathNot: TEST },
      to: { path: '^(server|scripts|prisma|tests)/' },
    },
    {
      name: 'server-knows-no-scripts',
      comment: 'A script starts the server, not the other way round.',
      severity: 'error',
      from: { path: '^server/', pathNot: TEST },
      to: { path: '^(scripts|prisma|tests)/' },
    },
    {
      name: 'no-cycles',
      comment: 'Two files that need each other are one idea, or one idea too many.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-undeclared-packages',
      comment: 'What is not in package.json may be gone tomorrow.',
      severity: 'error',
      from: { path: '^(app|server|scripts)/' },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown', 'unknown'] },
    },
    {
      name: 'nothing-missing',
      comment: 'An import that leads nowhere.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^virtual:' },
    },
  ],
  options: {
    doNotFollow: { path: ['node_modules', '^app/platform/db/generated/'] },
    exclude: { path: ['^build/', '^data/'] },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'types'] },
    moduleSystems: ['es6', 'cjs'],
    cache: { folder: '.cache/depcruise' },
  },
};
