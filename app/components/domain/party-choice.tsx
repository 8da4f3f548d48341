import { Select } from '~/components/forms/inputs';

export type PartyToChoose = { id: string; shortName: string };
export type PartyChoices = { participants: PartyToChoose[]; others: PartyToChoose[] };

const options = (parties: PartyToChoose[]) =>
  parties.map(({ id, shortName }) => ({ value: id, label: shortName }));

/** One party: those that take part first, then the rest of the programma. */
export function PartySelect(props: {
  name: string;
  label: string;
  parties: PartyChoices;
  emptyLabel: string;
  hint?: string;
  error?: string;
  defaultValue?: string;
}) {
  const { parties, ...field } = props;
  return (
    <Select
      {...field}
      short
      options={[
        { group: 'Deelnemers', options: options(parties.participants) },
        { group: 'Andere partijen', options: options(parties.others) },
      ]}
    />
  );
}
