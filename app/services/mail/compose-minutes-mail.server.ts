import { minutesForCorrectionMail } from '~/mail/minutes-for-correction';
import { paths } from '~/paths';
import { db } from '~/platform/db/client.server';
import type { Delivery } from '~/platform/db/generated/client';
import { absolute } from './addresses.server';
import type { MailContent } from './letter';
import { meetingHead, meetingHeadSelect } from './meeting-head';

/** The draft minutes are there to be corrected. */
export async function composeMinutesMail(delivery: Delivery): Promise<MailContent> {
  const meeting = await db().meeting.findUniqueOrThrow({
    where: { id: delivery.meetingId ?? '' },
    select: meetingHeadSelect,
  });
  const until = meeting.correctionUntil?.toISOString().slice(0, 10) ?? null;
  const url = absolute(paths.minutes(meeting.overleg.programma.key, meeting.id));
  return { ...minutesForCorrectionMail({ meeting: meetingHead(meeting), url, until }), attachments: [] };
}
