import { TextArea } from '~/components/forms/inputs';
import { PartySelect, type PartyChoices } from './party-choice';

type Props = { parties: PartyChoices; partyId: string; text: string; errors: Record<string, string> };

/** Who brought something in, and what; without a party it is a note of the meeting itself. */
export function ContributionFields({ parties, partyId, text, errors }: Props) {
  return (
    <>
      <PartySelect
        name="partyId"
        label="Partij"
        parties={parties}
        emptyLabel="verslag (geen partij)"
        defaultValue={partyId}
        error={errors['partyId']}
      />
      <TextArea name="text" label="Inbreng" rows={4} defaultValue={text} error={errors['text']} />
    </>
  );
}
