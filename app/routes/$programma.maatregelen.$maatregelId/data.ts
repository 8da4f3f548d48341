import type { MaatregelPage } from '~/queries/maatregel/maatregel-page.server';

/** What the parts of this page get. */
export type PageData = MaatregelPage & { p: string; today: string };
