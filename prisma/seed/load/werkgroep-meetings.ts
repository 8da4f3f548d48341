import { fromPlainText } from '~/domain/rich-text/lexical';
import { loadAction } from './actions';
import { day, sourceOf, type Loading } from './loading';

/** What werkgroepen did among themselves: a day, notes, and who does what. */
export async function loadWerkgroepMeetings(load: Loading): Promise<void> {
  const { tx, world, id } = load;
  await tx.werkgroepMeeting.createMany({
    data: world.werkgroepMeetings.map((meeting) => ({
      id: id('werkgroepMeeting', meeting.key),
      werkgroepId: id('werkgroep', meeting.werkgroep),
      date: day(meeting.date),
      startTime: meeting.startTime ?? '',
      place: meeting.place ?? '',
      notesText: meeting.notes ?? '',
      ...(meeting.notes ? { notes: fromPlainText(meeting.notes) } : {}),
      source: sourceOf(meeting),
    })),
  });
  for (const meeting of world.werkgroepMeetings) {
    for (const [position, action] of meeting.actions.entries()) {
      await loadAction(load, action, {
        origin: 'werkgroep',
        werkgroepId: id('werkgroep', meeting.werkgroep),
        werkgroepMeetingId: id('werkgroepMeeting', meeting.key),
        position,
      });
    }
  }
}
