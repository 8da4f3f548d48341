import { Select } from '~/components/forms/inputs';

/** The besluit that allows something, by its number and its first words. */
export function BesluitChoice(props: {
  label: string;
  emptyLabel: string;
  decisions: { id: string; number: string; text: string }[];
  value?: string;
  error?: string;
}) {
  const { label, emptyLabel, decisions, value, error } = props;
  return (
    <Select
      name="decisionId"
      label={label}
      emptyLabel={emptyLabel}
      options={decisions.map(({ id, number, text }) => ({
        value: id,
        label: `${number}: ${text.length > 80 ? `${text.slice(0, 79)}…` : text}`,
      }))}
      defaultValue={value}
      error={error}
    />
  );
}
