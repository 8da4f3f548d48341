import type { SubmissionState } from '~/domain/reporting-round/submission';
import type { StandChange } from '~/domain/reporting-round/stand';

export const submissionWords: Record<SubmissionState, string> = {
  open: 'nog niet ingediend',
  ingediend: 'ingediend',
  teruggegeven: 'teruggegeven',
  goedgekeurd: 'goedgekeurd',
};

/** What is said of a set; once the round is frozen nothing comes any more. */
export const submissionText = (state: SubmissionState, frozen: boolean): string =>
  frozen && state === 'open' ? 'niet ingediend' : submissionWords[state];

export const handedInText = (handedIn: number, asked: number): string =>
  `${handedIn} van ${asked} partijen ${handedIn === 1 ? 'heeft' : 'hebben'} ingediend`;

export const standChangeWords: Record<StandChange, string> = {
  vooruit: 'vooruit',
  terug: 'achteruit',
  vervallen: 'vervallen',
  nieuw: 'nieuw in deze ronde',
  weg: 'niet meer in deze ronde',
  gelijk: 'gelijk',
};
