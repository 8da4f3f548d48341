import { PartyLabels } from '~/components/domain/labels';
import { DefinitionList } from '~/components/ui/lists';
import { actionRoleKinds } from '~/domain/action-item/assign';
import { capitalised } from '~/messages/join-words';
import { actionRoleWords } from '~/messages/states';
import type { NamedInRole } from '~/queries/action-item/action-rows.server';

/** The parties by role (product rule 8), and who of them does it where that is known. */
export function Who({ roles, person }: { roles: NamedInRole[]; person: string | null }) {
  return (
    <DefinitionList
      items={[
        ...actionRoleKinds.map((kind) => {
          const parties = roles.filter((role) => role.kind === kind);
          return (
            parties.length > 0 && {
              term: capitalised(actionRoleWords[kind]),
              children: (
                <PartyLabels
                  parties={parties.map(({ party }) => ({ name: party.shortName, hoek: party.hoek }))}
                />
              ),
            }
          );
        }),
        person !== null && { term: 'Wie het doet', children: person },
      ]}
    />
  );
}
