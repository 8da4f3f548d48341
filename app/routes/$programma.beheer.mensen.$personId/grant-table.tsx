import { AppLink } from '~/components/ui/app-link';
import { Cell, DataTable, TableHead } from '~/components/ui/table';
import { VisuallyHidden } from '~/components/ui/visually-hidden';
import { formatDate } from '~/domain/dates/format';
import { roleText } from '~/messages/beheer';
import { paths } from '~/paths';
import type { Grant } from '~/queries/beheer/grant-select.server';

/** Roles with from when until when; those that run can be ended. */
export function GrantTable(props: { p: string; personId: string; grants: Grant[]; today: string }) {
  const { p, personId, grants, today } = props;
  const canEnd = grants.some(({ until }) => until === null || until >= today);
  return (
    <DataTable kind="register" caption="Rollen" hideCaption>
      <TableHead
        columns={[
          { label: 'Rol', className: 'lang' },
          { label: 'Vanaf' },
          { label: 'Tot en met' },
          ...(canEnd ? [{ label: <VisuallyHidden>Wat u kunt doen</VisuallyHidden> }] : []),
        ]}
      />
      <tbody>
        {grants.map((grant) => (
          <tr key={grant.id}>
            <th scope="row">{roleText(grant.role, grant.scope)}</th>
            <Cell label="Vanaf">
              {formatDate(grant.from)}
              {grant.from > today ? <span className="bij"> (nog niet)</span> : null}
            </Cell>
            <Cell label="Tot en met">
              {grant.until ? formatDate(grant.until) : <span className="bij">geen einde</span>}
            </Cell>
            {canEnd ? (
              <Cell label="">
                <AppLink href={paths.grantEnd(p, personId, grant.id)}>
                  Beëindig
                  <VisuallyHidden> de rol {roleText(grant.role, grant.scope)}</VisuallyHidden>
                </AppLink>
              </Cell>
            ) : null}
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
}
