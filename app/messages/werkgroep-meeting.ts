import type { WerkgroepMeetingRefusal } from '~/domain/werkgroep-meeting/refusals';

export const werkgroepMeetingSentences: Record<WerkgroepMeetingRefusal, string> = {
  werkgroep_meeting_cancelled: 'Deze bijeenkomst is afgelast.',
  werkgroep_meeting_has_actions: 'Bij deze bijeenkomst horen acties. Laat die eerst vervallen.',
};
