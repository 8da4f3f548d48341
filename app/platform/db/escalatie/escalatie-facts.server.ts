import type { EscalatieFacts } from '~/domain/escalatie/rules';
import { readShortfall } from '~/domain/werkgroep/shortfall';
import type { Prisma } from '../generated/client';

/** What the rules of an escalatie ask. */
export const escalatieRuleSelect = {
  overlegId: true,
  shortfall: true,
  decisionId: true,
  withdrawnAt: true,
  item: {
    select: {
      meetingId: true,
      withdrawnAt: true,
      sent: { select: { agendaItemId: true } },
      meeting: { select: { state: true } },
    },
  },
} satisfies Prisma.EscalatieSelect;

type Row = Prisma.EscalatieGetPayload<{ select: typeof escalatieRuleSelect }>;

/** An agendapunt that was taken off again leaves the escalatie without one. */
export const escalatieFacts = ({
  overlegId,
  shortfall,
  decisionId,
  withdrawnAt,
  item,
}: Row): EscalatieFacts => ({
  overlegId,
  hasShortfall: readShortfall(shortfall) !== null,
  item:
    item === null || item.withdrawnAt !== null
      ? null
      : {
          parked: item.meetingId === null,
          sent: item.sent !== null,
          dealtWith: item.meeting?.state === 'gehouden',
        },
  decisionId,
  withdrawn: withdrawnAt !== null,
});
