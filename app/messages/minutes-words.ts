import type { AttendanceStatus } from '~/domain/attendance/rules';
import type { RemarkAnswer } from '~/domain/minutes/remark';

export const remarkAnswerWords: Record<RemarkAnswer, string> = {
  overgenomen: 'Overgenomen',
  deels: 'Deels overgenomen',
  niet: 'Niet overgenomen',
};

export const attendanceWords: Record<AttendanceStatus, string> = {
  aanwezig: 'aanwezig',
  afgemeld: 'afgemeld',
  afwezig: 'afwezig',
};
