import type { KnownDay } from '~/queries/maatregel/as-known-days.server';
import type { MoneyPicture } from '~/queries/picture/money-picture.server';

export type PageData = MoneyPicture & { p: string; days: KnownDay[] };
