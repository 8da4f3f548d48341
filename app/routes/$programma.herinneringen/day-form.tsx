import { Form } from '@remix-run/react';
import { RadioGroup } from '~/components/forms/choices';
import { ConflictView } from '~/components/forms/conflict-view';
import { ErrorSummary } from '~/components/forms/error-summary';
import { FormActions, SubmitButton } from '~/components/forms/form-actions';

import { HiddenVersion } from '~/components/forms/inputs';
import { Section } from '~/components/ui/layout';
import { digestWeekdays } from '~/domain/reminder/digest';
import { weekdayText } from '~/messages/reminder';
import { paths } from '~/paths';
import type { FormResult } from '~/platform/http/form.server';

type Props = { p: string; weekday: number | null; version: number; result: FormResult | undefined };

/** On which day the digest comes, or none. */
export function DayForm({ p, weekday, version, result }: Props) {
  const here = `${paths.reminders(p)}?wat=dag`;
  if (result?.stale) {
    const { version: now, fields, saved } = result.stale;
    return (
      <ConflictView
        action={here}
        version={now}
        saved={saved}
        keep={{ wat: 'dag' }}
        fields={fields.map(({ name, label, theirs, yours }) => ({
          name,
          label,
          mine: wordsOf(yours),
          theirs: wordsOf(theirs),
          stored: { mine: yours, theirs },
        }))}
        mine={{ title: 'Uw keuze', meta: 'nog niet bewaard' }}
        theirs={{ title: 'Wat er nu staat', meta: 'bewaard in een ander venster' }}
        leaveHref={paths.reminders(p)}
      />
    );
  }
  return (
    <Section title="Weekoverzicht">
      <ErrorSummary errors={result?.errors} title="Uw keuze is niet bewaard" />
      <Form className="formulier" method="post" action={here} noValidate>
        <input type="hidden" name="wat" value="dag" />
        <HiddenVersion version={version} />
        <RadioGroup
          name="weekday"
          legend="Op welke dag wilt u het weekoverzicht?"
          hint="De mail noemt acties die te laat zijn, binnen 30 dagen af moeten of een kwartaal stil liggen. Is er niets, dan komt er geen mail."
          error={result?.errors['weekday']}
          options={[...digestWeekdays, null].map((day) => ({
            value: String(day ?? 'geen'),
            label: weekdayText(day),
          }))}
          defaultValue={result?.values['weekday'] ?? String(weekday ?? 'geen')}
        />
        <FormActions>
          <SubmitButton>Bewaar uw keuze</SubmitButton>
        </FormActions>
      </Form>
    </Section>
  );
}

const wordsOf = (value: string): string => weekdayText(value === 'geen' ? null : Number(value));
