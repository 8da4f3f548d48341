import type { EscalatiePage } from '~/queries/escalatie/escalatie-page.server';

export type PageData = EscalatiePage & { p: string };
