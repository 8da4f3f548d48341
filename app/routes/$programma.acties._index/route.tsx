import type { MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { RegisterPage } from '~/components/domain/register-page';
import { RegisterFilter } from '~/components/domain/register-filter';
import { LinkButton } from '~/components/ui/button';
import { actionAddress, actionStands, readActionFilter } from '~/domain/register/action-filter';
import { actionsCounted, actionStandWords, pagedText } from '~/messages/register';
import { paths } from '~/paths';
import { guarded, notFound } from '~/platform/http/guarded.server';
import { actionRegister } from '~/queries/action-item/action-register.server';
import { ActionTable } from './action-table';

export const meta: MetaFunction = () => [{ title: 'Acties - Vijfhoek' }];

export const loader = guarded('action:read', async ({ ctx, programma, request }) => {
  const filter = readActionFilter(new URL(request.url).searchParams);
  const register = await actionRegister(ctx, filter);
  if (!register) throw notFound();
  return { ...register, filter, p: programma.key };
});

export default function Actions() {
  const { p, rows, paged, choices, filter } = useLoaderData<typeof loader>();
  const address = actionAddress(filter);
  return (
    <RegisterPage
      title="Acties"

      things="acties"
      address={address}
      hrefFor={(query) => paths.actions(p, query)}
      paged={paged}
      counted={pagedText(paged, actionsCounted)}
      empty="Acties komen uit de verslagen van vergaderingen en uit de deelagenda."
      more={
        <LinkButton href={paths.spreadsheets(p)} variant="bare">
          Wijzig in Excel
        </LinkButton>
      }
      filter={(bar) => (
        <RegisterFilter
          action={bar.action}
          hrefWith={(change) => paths.actions(p, actionAddress({ ...filter, ...change }))}
          chosen={filter}
          choices={choices}
          keep={bar.keep}
          filtered={bar.filtered}
          fields={[
            {
              kind: 'select',
              name: 'stand',
              label: 'Stand',
              value: filter.stand,
              options: [
                { value: '', label: 'elke stand' },
                ...actionStands.map((stand) => ({ value: stand, label: actionStandWords[stand] })),
              ],
            },
          ]}
        />
      )}
    >
      <ActionTable
        p={p}
        rows={rows}
        sort={filter.sort}
        hrefFor={(sort) => paths.actions(p, actionAddress({ ...filter, sort }))}
      />
    </RegisterPage>
  );
}
