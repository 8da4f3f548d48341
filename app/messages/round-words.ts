import type { SubmissionState } from '~/domain/reporting-round/submission';
import type { StandChange } from '~/domain/reporting-round/stand';

export const submissionWords: Record<SubmissionState, string> = {
  open: 'nog niet ingediend',
  ingediend: 'ingediend',
  teruggegeven: 'teruggegeven',
  goedgekeurd: 'goedgekeurd',
};

export const standChangeWords: Record<StandChange, string> = {
  vooruit: 'vooruit',
  terug: 'achteruit',
  vervallen: 'vervallen',
  nieuw: 'nieuw in deze ronde',
  weg: 'niet meer in deze ronde',
  gelijk: 'gelijk',
};
