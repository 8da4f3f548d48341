import { meeting } from './meeting';

/** `itemId` opens the line box at that agendapunt. */
const minutes = (p: string, m: string, itemId?: string) =>
  `${meeting(p, m)}/verslag${itemId === undefined ? '' : `?punt=${itemId}#punt-${itemId}`}`;

export const minutesPaths = {
  minutes,
  attendance: (p: string, m: string) => `${minutes(p, m)}/aanwezigheid`,
  attendanceMarks: (p: string, m: string) => `${minutes(p, m)}/wie-is-er`,
  itemTakeUp: (p: string, m: string, i: string) => `${minutes(p, m)}/punten/${i}/behandeling`,
  contributionRemoval: (p: string, m: string, id: string) => `${minutes(p, m)}/inbreng/${id}/verwijdering`,
  decisionWithdrawal: (p: string, m: string, id: string) => `${minutes(p, m)}/besluiten/${id}/intrekking`,
  decisionAgreement: (p: string, m: string, id: string) => `${minutes(p, m)}/besluiten/${id}/allen-akkoord`,
  actionWithdrawal: (p: string, m: string, id: string) => `${minutes(p, m)}/acties/${id}/intrekking`,
  minutesLine: (p: string, m: string, i: string) => `${minutes(p, m)}/regels/${i}`,
  /** The line box's own door: answers in JSON. */
  minutesLineBox: (p: string, m: string, i: string) => `${minutes(p, m)}/regels/${i}/vak`,
  newContribution: (p: string, m: string, i: string) => `${minutes(p, m)}/punten/${i}/inbreng`,
  newDecision: (p: string, m: string, i: string) => `${minutes(p, m)}/punten/${i}/besluit`,
  newMinutesAction: (p: string, m: string, i: string) => `${minutes(p, m)}/punten/${i}/actie`,
  contribution: (p: string, m: string, id: string) => `${minutes(p, m)}/inbreng/${id}`,
  decisionEdit: (p: string, m: string, id: string) => `${minutes(p, m)}/besluiten/${id}`,
  actionEdit: (p: string, m: string, id: string) => `${minutes(p, m)}/acties/${id}`,
  meetingOpening: (p: string, m: string) => `${minutes(p, m)}/opening`,
  meetingClosing: (p: string, m: string) => `${minutes(p, m)}/sluiting`,
  correction: (p: string, m: string) => `${minutes(p, m)}/correctie`,
  remarks: (p: string, m: string) => `${minutes(p, m)}/opmerkingen`,
  remark: (p: string, m: string, r: string) => `${minutes(p, m)}/opmerkingen/${r}`,
} as const;
