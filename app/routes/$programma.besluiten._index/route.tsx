import type { MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { RegisterPage } from '~/components/domain/register-page';
import { RegisterFilter } from '~/components/domain/register-filter';
import { decisionKinds } from '~/domain/decision/kinds';
import { decisionStandings } from '~/domain/decision/standing';
import { decisionAddress, readDecisionFilter } from '~/domain/register/decision-filter';
import { decisionKindWords } from '~/messages/decision-words';
import { decisionsCounted, pagedText, standingWords } from '~/messages/register';
import { paths } from '~/paths';
import { guarded, notFound } from '~/platform/http/guarded.server';
import { decisionRegister } from '~/queries/decision/decision-register.server';
import { DecisionTable } from './decision-table';

export const meta: MetaFunction = () => [{ title: 'Besluiten - Vijfhoek' }];

export const loader = guarded('decision:read', async ({ ctx, programma, request }) => {
  const filter = readDecisionFilter(new URL(request.url).searchParams);
  const register = await decisionRegister(ctx, filter);
  if (!register) throw notFound();
  return { ...register, filter, p: programma.key };
});

export default function Decisions() {
  const { p, rows, paged, choices, filter } = useLoaderData<typeof loader>();
  const address = decisionAddress(filter);
  return (
    <RegisterPage
      title="Besluiten"

      things="besluiten"
      address={address}
      hrefFor={(query) => paths.decisions(p, query)}
      paged={paged}
      counted={pagedText(paged, decisionsCounted)}
      empty="Hier staan de besluiten uit de verslagen van uw overleggen, en wat andere overleggen met u deelden."
      filter={(bar) => (
        <RegisterFilter
          action={bar.action}
          hrefWith={(change) => paths.decisions(p, decisionAddress({ ...filter, ...change }))}
          chosen={filter}
          choices={choices}
          keep={bar.keep}
          filtered={bar.filtered}
          fields={[
            {
              kind: 'select',
              name: 'soort',
              label: 'Soort',
              value: filter.soort,
              options: [
                { value: '', label: 'alle soorten' },
                ...decisionKinds.map((kind) => ({ value: kind, label: decisionKindWords[kind] })),
              ],
            },
            {
              kind: 'select',
              name: 'stand',
              label: 'Stand',
              value: filter.stand,
              options: [
                { value: '', label: 'elke stand' },
                ...decisionStandings.map((standing) => ({ value: standing, label: standingWords[standing] })),
              ],
            },
          ]}
        />
      )}
    >
      <DecisionTable
        p={p}
        rows={rows}
        sort={filter.sort}
        hrefFor={(sort) => paths.decisions(p, decisionAddress({ ...filter, sort }))}
      />
    </RegisterPage>
  );
}
