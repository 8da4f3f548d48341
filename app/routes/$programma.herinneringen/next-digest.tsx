import { Disclosure, Section } from '~/components/ui/layout';
import { TaskList } from '~/components/ui/lists';
import { formatDateWithWeekday } from '~/domain/dates/format';
import { capitalised } from '~/messages/join-words';
import { actionsCounted, countText } from '~/messages/register';
import { reminderText } from '~/messages/reminder';
import { paths } from '~/paths';
import type { RemindersPage } from '~/queries/reminder/reminders-page.server';

/** As many are shown at once; the others unfold. */
const FIRST = 5;

/** What the next digest would say as things are today; who reports takes an action off it. */
export function NextDigest({
  p,
  next,
  reminders,
}: Pick<RemindersPage, 'next' | 'reminders'> & { p: string }) {
  const many = capitalised(countText(reminders.length, actionsCounted));
  return (
    <Section title="Wat er in de volgende mail staat">
      <p className="tekst">
        {next === null
          ? `U krijgt geen mail. ${many} van uw partij ${reminders.length === 1 ? 'vraagt' : 'vragen'} nu aandacht.`
          : reminders.length === 0
            ? `Nu vraagt geen actie van uw partij aandacht. Blijft dat zo, dan komt er op ${formatDateWithWeekday(next)} geen mail.`
            : `De volgende mail komt op ${formatDateWithWeekday(next)}. Zoals het er nu voor staat:`}
      </p>
      {reminders.length > 0 ? <Reminders p={p} reminders={reminders.slice(0, FIRST)} /> : null}
      {reminders.length > FIRST ? (
        <Disclosure summary={`Nog ${countText(reminders.length - FIRST, actionsCounted)}`}>
          <Reminders p={p} reminders={reminders.slice(FIRST)} />
        </Disclosure>
      ) : null}
    </Section>
  );
}

function Reminders({ p, reminders }: Pick<RemindersPage, 'reminders'> & { p: string }) {
  return (
    <TaskList
      tasks={reminders.map((one) => ({
        href: paths.actionReport(one.programmaKey, one.id),
        title: one.title,
        text: one.programmaKey === p ? undefined : one.programmaName,
        when: reminderText(one),
      }))}
    />
  );
}
