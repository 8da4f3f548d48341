import { CheckboxGroup } from '~/components/forms/choices';
import type { Proposal } from '~/domain/agenda-item/proposals';
import type { ItemOrigin } from '~/domain/agenda-item/purposes';
import { joinWords } from '~/messages/join-words';
import { purposeWords } from '~/messages/meeting-words';

const why: Record<ItemOrigin, string> = {
  standing: 'vast punt',
  minutes: 'verslag om vast te stellen',
  open_actions: 'er staan acties open',
  carried_over: 'van een eerdere vergadering: aangehouden of afgelast',
  parked: 'van de parkeerlijst',
  subject: 'wacht op dit overleg',
};

/** What an agenda proposes by itself, each to be taken over or refused. */
export function ProposalChoices(props: {
  proposals: readonly Proposal[];
  legend: string;
  hint?: string;
  error?: string;
  chosen: string[];
}) {
  const { proposals, legend, hint, error, chosen } = props;
  return (
    <>
      <CheckboxGroup
        name="proposals[]"
        legend={legend}
        hint={hint}
        error={error}
        defaultValues={chosen}
        options={proposals.map(({ key, title, origin, purposes, minutes }) => ({
          value: key,
          label: title,
          hint: [why[origin], joinWords(purposes.map((purpose) => purposeWords[purpose])), `${minutes} min`]
            .filter((part) => part !== '')
            .join(' · '),
        }))}
      />
      {proposals.map(({ key }) => (
        <input key={key} type="hidden" name="offered[]" value={key} />
      ))}
    </>
  );
}
