import { Form } from '@remix-run/react';
import { ErrorSummary } from '~/components/forms/error-summary';
import { FieldRow } from '~/components/forms/field';
import { FormActions, SubmitButton } from '~/components/forms/form-actions';
import { DateInput, Select, TextArea, TextInput } from '~/components/forms/inputs';
import type { Measurement } from '~/domain/monitoring/measurement';
import { periodText, valueText } from '~/messages/monitoring';

type Props = {
  action: string;
  unit: string;
  measurements: readonly Measurement[];
  /** The measurement that was found to be wrong. */
  wrong: string | null;
  result: { errors: Record<string, string>; values: Record<string, string> } | undefined;
};

/** A measurement to write down, or one in the place of a wrong one. */
export function MeasureForm({ action, unit, measurements, wrong, result }: Props) {
  const values = result?.values ?? {};
  const errors = result?.errors ?? {};
  const old = measurements.find(({ id }) => id === wrong);
  return (
    <>
      <ErrorSummary errors={result?.errors} title="De meting is nog niet bewaard" />
      <Form method="post" action={action} className="formulier" noValidate>
        <FieldRow>
          <DateInput
            name="from"
            label="Eerste dag"
            defaultValue={values['from'] ?? old?.from}
            error={errors['from']}
          />
          <DateInput
            name="until"
            label="Laatste dag"
            hint="Bij een meting op een moment is dat dezelfde dag."
            defaultValue={values['until'] ?? old?.until}
            error={errors['until']}
          />
        </FieldRow>
        <FieldRow>
          <TextInput
            short
            name="value"
            label={`Gemeten, in ${unit}`}
            defaultValue={values['value']}
            error={errors['value']}
          />
          <TextInput
            short
            name="respondents"
            label="Aantal reacties (mag leeg blijven)"
            defaultValue={values['respondents']}
            error={errors['respondents']}
          />
        </FieldRow>
        <TextArea
          name="note"
          label="Bron en toelichting (mag leeg blijven)"
          hint="Waar het getal vandaan komt, en wat men erbij moet weten."
          rows={3}
          defaultValue={values['note']}
          error={errors['note']}
        />
        {measurements.length > 0 ? (
          <Select
            name="replacesId"
            label="In plaats van"
            hint="Alleen als een eerdere meting niet klopt. Die blijft te lezen."
            emptyLabel="geen: dit is een nieuwe meting"
            options={measurements.map((one) => ({
              value: one.id,
              label: `${valueText(one.value, unit)}, ${periodText(one)}`,
            }))}
            defaultValue={values['replacesId'] ?? old?.id ?? ''}
            error={errors['replacesId']}
          />
        ) : null}
        {measurements.length > 0 ? (
          <TextInput
            name="replacesReason"
            label="Waarom de eerdere meting niet klopt"
            hint="Alleen als u hierboven een meting koos. Dit blijft erbij te lezen."
            defaultValue={values['replacesReason']}
            error={errors['replacesReason']}
          />
        ) : null}
        <FormActions>
          <SubmitButton>Bewaar de meting</SubmitButton>
        </FormActions>
      </Form>
    </>
  );
}
