import type { CoveragePage } from '~/queries/werkgroep/coverage-page.server';

export type PageData = CoveragePage & { p: string };
