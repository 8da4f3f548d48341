import type { BouwsteenPage } from '~/queries/bouwsteen/bouwsteen-page.server';

/** What the parts of this page get. */
export type PageData = BouwsteenPage & { p: string };
