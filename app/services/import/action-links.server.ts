import { ROLE_KEYS, rolesOf } from '~/domain/import/action-row';
import { listed } from '~/domain/import/names';
import { idsByName } from '~/platform/db/import/known-names.server';
import { uuids } from '~/platform/db/visible/sql.server';
import type { ActionRow } from './action-rows.server';
import { touches, valueOf, type ImportWork } from './import-work';

/** The parties of the rows in which these change, in the place of those before. */
export async function writeRoles({ tx, names }: ImportWork, all: readonly ActionRow[]): Promise<void> {
  const rows = all.filter(({ row }) => touches(row, ...ROLE_KEYS));
  const parties = idsByName(names.parties);
  await tx.actionRole.deleteMany({ where: { actionItemId: { in: rows.map(({ id }) => id) } } });
  await tx.actionRole.createMany({
    data: rows.flatMap(({ row, id }) =>
      rolesOf(row.change.values).map(({ partyId: name, kind }) => ({
        actionItemId: id,
        partyId: parties.get(name) ?? name,
        kind,
      })),
    ),
  });
}

/** The maatregelen of the rows in which these change; the share in one that stays is left as it is. */
export async function writeMaatregelen({ tx, names }: ImportWork, all: readonly ActionRow[]): Promise<void> {
  const rows = all.filter(({ row }) => touches(row, 'maatregelen'));
  const maatregelen = idsByName(names.maatregelen);
  const links = rows.flatMap(({ row, id }) =>
    listed(valueOf(row, 'maatregelen')).map((name) => ({
      actionItemId: id,
      maatregelId: maatregelen.get(name) ?? name,
    })),
  );
  await tx.$executeRaw`
    DELETE FROM "ActionMaatregel" am WHERE am."actionItemId" = ANY(${uuids(rows.map(({ id }) => id))})
      AND NOT EXISTS (SELECT 1 FROM jsonb_to_recordset(${JSON.stringify(links)}::jsonb) AS l("actionItemId" uuid, "maatregelId" uuid)
        WHERE l."actionItemId" = am."actionItemId" AND l."maatregelId" = am."maatregelId")`;
  await tx.actionMaatregel.createMany({ data: links, skipDuplicates: true });
}
