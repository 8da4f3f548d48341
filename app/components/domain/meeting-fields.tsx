import { FieldRow } from '~/components/forms/field';
import type { FormErrors } from '~/components/forms/form-result';
import { DateInput, NumberInput, Select, TextArea, TextInput, TimeInput } from '~/components/forms/inputs';

export type MeetingValues = {
  date: string;
  startTime: string;
  minutes: string;
  place: string;
  link: string;
  kenmerk: string;
  chairPartyId: string;
  chairFunction: string;
  chairReason: string;
};

/** What was sent when the form came back, else what is stored. */
export function meetingValues(
  sent: { values: Record<string, string> } | undefined,
  stored: MeetingValues,
): MeetingValues {
  if (!sent) return stored;
  const names = Object.keys(stored) as (keyof MeetingValues)[];
  return Object.fromEntries(names.map((name) => [name, sent.values[name] ?? ''])) as MeetingValues;
}

type Props = {
  values: MeetingValues;
  errors: FormErrors;
  participants: { partyId: string; shortName: string; function: string | null }[];
  byTurn: { partyId: string; function: string | null } | null;
};

/** Date, time, place and chair of a meeting; the form around it is the page's. */
export function MeetingFields({ values, errors, participants, byTurn }: Props) {
  const turn = participants.find(({ partyId }) => partyId === byTurn?.partyId);
  return (
    <>
      <FieldRow>
        <DateInput name="date" label="Datum" defaultValue={values.date} error={errors['date']} />
        <TimeInput
          name="startTime"
          label="Begint om"
          defaultValue={values.startTime}
          error={errors['startTime']}
        />
        <NumberInput
          name="minutes"
          label="Duur in minuten"
          defaultValue={values.minutes}
          error={errors['minutes']}
          maxLength={9}
        />
      </FieldRow>
      <TextInput
        name="place"
        label="Plaats"
        hint="Een adres, een zaal of bijvoorbeeld Webex."
        defaultValue={values.place}
        error={errors['place']}
      />
      <TextInput
        name="link"
        label="Link om online deel te nemen (mag leeg blijven)"
        type="url"
        inputMode="url"
        defaultValue={values.link}
        error={errors['link']}
        autoComplete="off"
      />
      <TextInput
        name="kenmerk"
        label="Kenmerk (mag leeg blijven)"
        short
        defaultValue={values.kenmerk}
        error={errors['kenmerk']}
      />
      <FieldRow>
        <Select
          name="chairPartyId"
          label="Voorzitter"
          emptyLabel="nog niet bekend"
          hint={turn ? `Aan de beurt: ${turn.shortName}` : undefined}
          defaultValue={values.chairPartyId}
          error={errors['chairPartyId']}
          options={participants.map(({ partyId, shortName }) => ({
            value: partyId,
            label: partyId === byTurn?.partyId ? `${shortName} (aan de beurt)` : shortName,
          }))}
        />
        <TextInput
          name="chairFunction"
          label="Functie van de voorzitter"
          hint="Zo staat die op de agenda. Leeg: de gebruikelijke functie."
          defaultValue={values.chairFunction}
          error={errors['chairFunction']}
        />
      </FieldRow>
      <TextArea
        name="chairReason"
        label="Waarom zit een andere partij voor?"
        hint={turn ? `Alleen invullen als ${turn.shortName} deze keer niet voorzit.` : 'Mag leeg blijven.'}
        rows={2}
        defaultValue={values.chairReason}
        error={errors['chairReason']}
      />
    </>
  );
}
