import type { WerkgroepPage } from '~/queries/werkgroep/werkgroep-page.server';

/** What the parts of this page get. */
export type PageData = WerkgroepPage & { p: string };
