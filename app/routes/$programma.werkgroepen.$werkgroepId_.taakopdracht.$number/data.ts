import type { YearRange } from '~/domain/amount-series/series';
import type { TaakopdrachtPage } from '~/queries/taakopdracht/taakopdracht-page.server';

/** What the parts of this page get. */
export type PageData = TaakopdrachtPage & { p: string; range: YearRange };
