import type { ActionRoleKind } from '~/domain/action-item/assign';
import type { Purpose } from '~/domain/agenda-item/purposes';
import type { AnnotationKind } from '~/domain/annotation/kinds';
import type { AttendanceStatus } from '~/domain/attendance/rules';
import type { DecisionKind } from '~/domain/decision/kinds';
import type { Position } from '~/domain/decision/positions';
import type { ActionState, PrintedMinutesState } from './meeting-papers';

/** How our papers say each code. */
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

export const decisionWords: Record<DecisionKind, string> = {
  stelt_vast: 'stelt vast',
  stemt_in: 'stemt in',
  neemt_kennis: 'neemt kennis',
  houdt_aan: 'houdt aan',
  geeft_opdracht: 'geeft opdracht',
  wijst_af: 'wijst af',
};

export const positionWords: Record<Position, string> = {
  akkoord: 'akkoord',
  kanttekening: 'akkoord met kanttekening',
  voorbehoud: 'voorbehoud achterban',
  niet_akkoord: 'niet akkoord',
  niet_aanwezig: 'niet aanwezig',
};

export const attendanceWords: Record<AttendanceStatus, string> = {
  aanwezig: 'aanwezig',
  afgemeld: 'afgemeld',
  afwezig: 'afwezig',
};

export const actionStateWords: Record<ActionState, string> = {
  open: 'open',
  loopt: 'loopt',
  afgerond: 'afgerond',
  vervallen: 'vervallen',
};

export const actionRoleWords: Record<ActionRoleKind, string> = {
  verantwoordelijk: 'verantwoordelijk',
  samen_met: 'in samenwerking met',
  ondersteund_door: 'ondersteund door',
};

/** What a reader may count on in this state of the minutes. */
export const minutesSentences: Record<PrintedMinutesState, string> = {
  concept: 'Concept: de deelnemers hebben dit nog niet gezien.',
  ter_correctie: 'Ter correctie: de deelnemers kunnen nog opmerkingen maken.',
  vastgesteld: 'Vastgesteld: de besluiten liggen vast.',
};
