import type { CoverageOfAll } from '~/queries/werkgroep/coverage-of-all.server';

export type PageData = CoverageOfAll & { p: string };
