import { Field } from '~/components/forms/field';
import { Select } from '~/components/forms/inputs';
import { Disclosure } from '~/components/ui/layout';
import type { ActionRoleKind } from '~/domain/action-item/assign';
import { actionRoleWords } from '~/messages/states';
import type { PartyChoices, PartyToChoose } from './party-choice';

/** The parties with their role on the actie; those without a role are not on it. */
export function Owners({
  roles,
  error,
  parties,
}: {
  /** The role of each party that has one, by its id. */
  roles: Record<string, string>;
  error: string | undefined;
  parties: PartyChoices;
}) {
  const chosen = parties.others.filter((party) => roles[party.id]);
  return (
    <Field name="owners" label="Wie doet het" hint="Minstens één partij is verantwoordelijk" error={error}>
      {(control) => (
        <div
          id={control.id}
          tabIndex={-1}
          role="group"
          aria-label="Wie doet het"
          aria-describedby={control['aria-describedby']}
        >
          <div className="wie-doet">
            {parties.participants.map((party) => (
              <RoleSelect key={party.id} party={party} value={roles[party.id] ?? ''} />
            ))}
          </div>
          <Disclosure summary="Andere partijen" open={chosen.length > 0}>
            <div className="wie-doet">
              {parties.others.map((party) => (
                <RoleSelect key={party.id} party={party} value={roles[party.id] ?? ''} />
              ))}
            </div>
          </Disclosure>
        </div>
      )}
    </Field>
  );
}

function RoleSelect({ party, value }: { party: PartyToChoose; value: string }) {
  const kinds = Object.entries(actionRoleWords) as [ActionRoleKind, string][];
  return (
    <Select
      name={`role-${party.id}`}
      label={party.shortName}
      defaultValue={value}
      emptyLabel="geen rol"
      options={kinds.map(([kind, word]) => ({ value: kind, label: word }))}
    />
  );
}

/** The roles as they were typed, for a form that comes back. */
export const rolesTyped = (values: Record<string, string>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) => {
      const partyId = /^role-(.+)$/.exec(name)?.[1];
      return partyId === undefined ? [] : [[partyId, value]];
    }),
  );
