import type { Purpose } from '~/domain/agenda-item/purposes';
import type { AnnotationKind } from '~/domain/annotation/kinds';
import type { MeetingState, MinutesState } from '~/domain/meeting/status';

export const meetingStateWords: Record<MeetingState, string> = {
  concept: 'concept',
  verzonden: 'verzonden',
  gehouden: 'gehouden',
  afgelast: 'afgelast',
};

export const minutesStateWords: Record<MinutesState, string> = {
  geen: 'nog geen verslag',
  concept: 'verslag in concept',
  ter_correctie: 'verslag ter correctie',
  vastgesteld: 'verslag vastgesteld',
};

export const purposeWords: Record<Purpose, string> = {
  ter_informatie: 'ter informatie',
  ter_bespreking: 'ter bespreking',
  ter_vaststelling: 'ter vaststelling',
  ter_besluitvorming: 'ter besluitvorming',
};

export const annotationWords: Record<AnnotationKind, string> = {
  standpunt: 'Standpunt',
  advies: 'Advies',
  spreeklijn: 'Spreeklijn',
};
