import type { KnownDay } from '~/queries/maatregel/as-known-days.server';
import type { CoveragePage } from '~/queries/werkgroep/coverage-page.server';

export type PageData = CoveragePage & { p: string; days: KnownDay[] };
