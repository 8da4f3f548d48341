import { Form } from '@remix-run/react';
import { CheckboxGroup, RadioGroup } from '~/components/forms/choices';
import { FormActions, SubmitButton } from '~/components/forms/form-actions';
import { HiddenVersion, Select, TextArea, TextInput } from '~/components/forms/inputs';
import { LinkButton } from '~/components/ui/button';
import { Disclosure } from '~/components/ui/layout';
import { HOEKEN, hoekNames, type Hoek } from '~/domain/hoek/hoek';
import { partyKinds, type PartyKind } from '~/domain/party/rules';
import { partyKindHelp, partyKindWords } from '~/messages/beheer';

type PartyToWrite = {
  party: {
    name: string;
    shortName: string;
    aliases: string[];
    kind: PartyKind;
    hoek: Hoek | null;
    version: number;
    memberIds: string[];
  } | null;
  /** Whom a group can stand for. */
  others: { id: string; shortName: string }[];
};

type Result = {
  errors: Record<string, string>;
  values: Record<string, string>;
  lists: Record<string, string[]>;
};

/** The same form for a new party and for one that is there. */
export function PartyForm(props: {
  action: string;
  page: PartyToWrite;
  result: Result | undefined;
  submit: string;
  leaveHref: string;
}) {
  const { party, others } = props.page;
  const { errors, values, lists } = props.result ?? {};
  const value = (name: string, stored: string | undefined) => values?.[name] ?? stored;
  const members = values ? (lists?.['memberIds[]'] ?? []) : (party?.memberIds ?? []);
  return (
    <Form className="formulier" method="post" action={props.action} noValidate>
      {party ? <HiddenVersion version={party.version} /> : null}
      <TextInput
        name="name"
        label="Naam"
        defaultValue={value('name', party?.name)}
        error={errors?.['name']}
        maxLength={200}
      />
      <TextInput
        name="shortName"
        label="Korte naam"
        hint="Zo staat de partij op agenda’s en in het verslag. Bijvoorbeeld: VNG."
        defaultValue={value('shortName', party?.shortName)}
        error={errors?.['shortName']}
        maxLength={60}
        short
      />
      <RadioGroup
        name="kind"
        legend="Soort"
        options={partyKinds.map((kind) => ({
          value: kind,
          label: partyKindWords[kind],
          hint: partyKindHelp[kind],
        }))}
        defaultValue={value('kind', party?.kind ?? 'organisation')}
        error={errors?.['kind']}
      />
      <Select
        name="hoek"
        label="Hoek"
        options={[
          { value: '', label: 'geen hoek' },
          ...HOEKEN.map((hoek) => ({ value: hoek, label: hoekNames[hoek] })),
        ]}
        defaultValue={value('hoek', party?.hoek ?? '')}
        error={errors?.['hoek']}
      />
      <TextArea
        name="aliases"
        label="Andere schrijfwijzen"
        hint="Eén per regel. Wie het verslag maakt, kan de partij ook zo noemen."
        rows={3}
        defaultValue={value('aliases', party?.aliases.join('\n'))}
        error={errors?.['aliases']}
      />
      <Disclosure
        summary="Voor wie deze verzamelnaam staat"
        open={members.length > 0 || errors?.['memberIds[]'] !== undefined}
      >
        <CheckboxGroup
          name="memberIds[]"
          legend="Partijen"
          hint="Alleen bij een verzamelnaam. Een actie van de verzamelnaam is dan ook van deze partijen."
          options={others.map(({ id, shortName }) => ({ value: id, label: shortName }))}
          defaultValues={members}
          error={errors?.['memberIds[]']}
        />
      </Disclosure>
      <FormActions>
        <SubmitButton>{props.submit}</SubmitButton>
        <LinkButton href={props.leaveHref} variant="secondary">
          Terug zonder bewaren
        </LinkButton>
      </FormActions>
    </Form>
  );
}
