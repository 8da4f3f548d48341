import type { KnownDay } from '~/queries/maatregel/as-known-days.server';
import type { CoverageOfAll } from '~/queries/werkgroep/coverage-of-all.server';

export type PageData = CoverageOfAll & { p: string; days: KnownDay[] };
