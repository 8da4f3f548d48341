import { agendaNow } from '~/domain/agenda-item/agenda-now';
import { amsterdamDate } from '~/domain/dates/amsterdam';
import { attachmentReminderMail } from '~/mail/attachment-reminder';
import { paths } from '~/paths';
import { meetingRow } from '~/platform/db/agenda/meeting-row.server';
import { db } from '~/platform/db/client.server';
import type { Delivery } from '~/platform/db/generated/client';
import { absolute } from './addresses.server';
import type { MailContent, MailJob } from './letter';
import { meetingHead, meetingHeadSelect } from './meeting-head';

/** A bijlage that a party was asked for and that isn't there yet, with the numbers that the agenda has now. */
export async function composeAttachmentReminder(delivery: Delivery, job: MailJob): Promise<MailContent> {
  const meeting = await db().meeting.findUniqueOrThrow({
    where: { id: delivery.meetingId ?? '' },
    select: meetingHeadSelect,
  });
  const attachment = await db().attachment.findUniqueOrThrow({
    where: { id: job.attachmentId ?? '' },
    select: { id: true, title: true, requestedFrom: { select: { shortName: true } } },
  });
  const { programma } = meeting.overleg;
  const stored = await meetingRow(db(), programma.id, meeting.id, amsterdamDate(delivery.queuedAt));
  const items = stored ? agendaNow(stored, null, delivery.queuedAt).snapshot.items : [];
  const item = items.find((one) => one.attachments.some(({ id }) => id === attachment.id));
  const label = item?.attachments.find(({ id }) => id === attachment.id)?.label ?? '';
  const mail = attachmentReminderMail({
    meeting: meetingHead(meeting),
    url: absolute(paths.attachment(programma.key, meeting.id, attachment.id)),
    party: attachment.requestedFrom?.shortName ?? '',
    attachment: { number: label, title: attachment.title },
    item: { number: item?.number ?? '', title: item?.title ?? '' },
    dueOn: null,
  });
  return { ...mail, attachments: [] };
}
