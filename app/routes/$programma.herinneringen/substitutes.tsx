import { Form } from '@remix-run/react';
import { ErrorSummary } from '~/components/forms/error-summary';
import { FieldRow } from '~/components/forms/field';
import { FormScope } from '~/components/forms/field-ids';
import { FormActions, SubmitButton } from '~/components/forms/form-actions';

import { DateInput, Select } from '~/components/forms/inputs';
import { Button } from '~/components/ui/button';
import { Disclosure, Section } from '~/components/ui/layout';
import { RowList } from '~/components/ui/lists';
import { formatDate } from '~/domain/dates/format';
import { paths } from '~/paths';
import type { FormResult } from '~/platform/http/form.server';
import type { RemindersPage } from '~/queries/reminder/reminders-page.server';

type Props = {
  p: string;
  party: RemindersPage['parties'][number];
  today: string;
  /** What came back of the form of any of the parties. */
  returned: FormResult | undefined;
};

/** Who stands in for a party, now and later. */
export function Substitutes({ p, party, today, returned }: Props) {
  const result = returned?.values['partyId'] === party.id ? returned : undefined;
  const { substitutes, candidates, shortName } = party;
  return (
    <Section title={`Vervanger voor ${shortName}`}>
      <p className="tekst">
        Een vervanger krijgt een tijd lang het weekoverzicht van {shortName}, in plaats van de
        vertegenwoordigers. Die mag ook voortgang melden, per actie, in een ronde en met een spreadsheet.
      </p>
      {substitutes.length > 0 ? (
        <RowList
          items={substitutes.map(({ id, name, from, until }) => ({
            key: id,
            title: name,
            text: `${formatDate(from)} tot en met ${until === null ? 'nader bericht' : formatDate(until)}`,
            aside: (
              <Form method="post" action={`${paths.reminders(p)}?wat=einde`}>
                <input type="hidden" name="wat" value="einde" />
                <input type="hidden" name="substituteId" value={id} />
                <Button
                  type="submit"
                  variant="secondary"
                  small
                  aria-label={`Beëindig de vervanging door ${name}`}
                >
                  Beëindig
                </Button>
              </Form>
            ),
          }))}
        />
      ) : null}
      {candidates.length === 0 ? (
        <p className="hulp">
          Van {shortName} heeft nu niemand anders een rol in dit programma. De beheerder kan die geven.
        </p>
      ) : (
        <Disclosure summary="Wijs een vervanger aan" open={result !== undefined}>
          <FormScope name={party.id}>
            <ErrorSummary errors={result?.errors} title="De vervanger is niet genoteerd" />
            <Form
              className="formulier"
              method="post"
              action={`${paths.reminders(p)}?wat=vervanger`}
              noValidate
            >
              <input type="hidden" name="wat" value="vervanger" />
              <input type="hidden" name="partyId" value={party.id} />
              <Select
                name="personId"
                label="Wie"
                hint={`Mensen van ${shortName} met een rol in dit programma.`}
                emptyLabel="Kies iemand"
                options={candidates.map(({ id, name }) => ({ value: id, label: name }))}
                defaultValue={result?.values['personId'] ?? ''}
                error={result?.errors['personId']}
              />
              <FieldRow>
                <DateInput
                  name="from"
                  label="Eerste dag"
                  defaultValue={result?.values['from'] ?? today}
                  error={result?.errors['from']}
                />
                <DateInput
                  name="until"
                  label="Laatste dag (mag leeg blijven)"
                  defaultValue={result?.values['until'] ?? ''}
                  error={result?.errors['until']}
                />
              </FieldRow>
              <FormActions>
                <SubmitButton variant="secondary">Wijs de vervanger aan</SubmitButton>
              </FormActions>
            </Form>
          </FormScope>
        </Disclosure>
      )}
    </Section>
  );
}
