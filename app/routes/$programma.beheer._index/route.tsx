import type { MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { AppLink } from '~/components/ui/app-link';
import { Section } from '~/components/ui/layout';
import { RowList } from '~/components/ui/lists';
import { Notice } from '~/components/ui/notice';
import { PageHeader } from '~/components/ui/page-header';
import { paths } from '~/paths';
import { guarded, notFound } from '~/platform/http/guarded.server';
import { beheerHome } from '~/queries/beheer/beheer-home.server';

export const meta: MetaFunction = () => [{ title: 'Beheer - Vijfhoek' }];

export const loader = guarded('beheer:manage', async ({ ctx, programma }) => {
  const home = await beheerHome(ctx);
  if (!home) throw notFound();
  return { ...home, p: programma.key, name: programma.name };
});

export default function Beheer() {
  const { p, name, people, withoutRole, parties, beheerders, ending } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeader
        title="Beheer"
        lead="Wie meedoet en wat iedereen mag. Als beheerder ziet u hiermee geen stukken, besluiten of annotaties."
        facts={[name]}
      />
      {beheerders.length === 1 ? (
        <Notice kind="let" title="Er is één beheerder" level={2}>
          Geef nog iemand de rol van beheerder. Dan kan het werk door als er één uitvalt.
        </Notice>
      ) : null}
      <Section title="Wat u beheert" hideTitle>
        <RowList
          items={[
            {
              key: 'mensen',
              title: <AppLink href={paths.people(p)}>Mensen en rollen</AppLink>,
              text: `${people} accounts${withoutRole > 0 ? `, ${withoutRole} zonder rol` : ''}${ending > 0 ? `, ${endingText(ending)}` : ''}`,
            },
            {
              key: 'partijen',
              title: <AppLink href={paths.parties(p)}>Partijen</AppLink>,
              text: `${parties} organisaties, verzamelnamen en adviseurs`,
            },
            {
              key: 'post',
              title: <AppLink href={paths.outbox(p)}>Verstuurde post</AppLink>,
              text: 'Wat er is gemaild, aan wie, en of het aankwam',
            },
          ]}
        />
      </Section>
      <Section title="Beheerders">
        <RowList
          items={beheerders.map((person) => ({
            key: person.id,
            title: <AppLink href={paths.person(p, person.id)}>{person.name}</AppLink>,
          }))}
        />
      </Section>
    </>
  );
}

const endingText = (count: number): string =>
  count === 1 ? '1 rol eindigt binnen 30 dagen' : `${count} rollen eindigen binnen 30 dagen`;
