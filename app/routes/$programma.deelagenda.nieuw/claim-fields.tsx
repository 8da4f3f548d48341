import { ShareFields } from '~/components/domain/share-fields';
import type { FormErrors, FormValues } from '~/components/forms/form-result';
import { Select, TextInput } from '~/components/forms/inputs';
import { Disclosure } from '~/components/ui/layout';
import { CLAIM_ROWS } from '~/domain/deelagenda/add-schema';

type Props = {
  maatregelen: { id: string; code: string | null; name: string }[];
  values: FormValues;
  errors: FormErrors;
};

/** Which maatregelen the action serves, each with its share of the target; or why it serves none (product rule 7). */
export function ClaimFields(props: Props) {
  const { values, errors } = props;
  const rows = Array.from({ length: CLAIM_ROWS }, (_, row) => row);
  const used = (row: number) =>
    [values, errors].some((of) =>
      Object.entries(of).some(
        ([name, value]) => name.endsWith(`-${row}`) && !name.startsWith('role-') && value !== '',
      ),
    );
  return (
    <>
      <Claim row={0} {...props} />
      {rows.slice(1).map((row) => (
        <Disclosure key={row} summary={`Nog een maatregel (${row + 1})`} open={used(row)}>
          <Claim row={row} {...props} />
        </Disclosure>
      ))}
      <TextInput
        name="noMaatregelReason"
        label="Of: waarom er geen maatregel bij hoort"
        hint="Bijvoorbeeld: communicatie over de agenda"
        defaultValue={values['noMaatregelReason']}
        error={errors['noMaatregelReason']}
      />
    </>
  );
}

function Claim({ row, maatregelen, values, errors }: Props & { row: number }) {
  const name = `maatregel-${row}`;
  return (
    <>
      <Select
        name={name}
        label="Maatregel waar de actie aan bijdraagt"
        emptyLabel="geen maatregel"
        defaultValue={values[name]}
        error={errors[name]}
        options={maatregelen.map((one) => ({
          value: one.id,
          label: one.code === null ? one.name : `${one.code}: ${one.name}`,
        }))}
      />
      <ShareFields values={values} errors={errors} suffix={`-${row}`} />
    </>
  );
}
