import { shortfallLines, type Shortfall } from '~/domain/werkgroep/shortfall';

/** What an agenda says of an escalatie under its question: what is wished, why, and what the sums were. */
export const agendaText = (
  { wish, argument }: { wish: string; argument: string },
  shortfall: Shortfall | null,
): string =>
  [wish, argument, ...(shortfall ? [['In miljoen euro:', ...shortfallLines(shortfall)].join('\n')] : [])]
    .filter((part) => part !== '')
    .join('\n\n');
