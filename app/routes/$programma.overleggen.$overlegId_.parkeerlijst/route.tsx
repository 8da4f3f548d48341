import type { MetaFunction } from '@remix-run/node';
import { Form, useLoaderData } from '@remix-run/react';
import { PurposeLabel } from '~/components/domain/labels';
import { FormScope } from '~/components/forms/field-ids';
import { Select } from '~/components/forms/inputs';
import { AppLink } from '~/components/ui/app-link';
import { Button, LinkButton } from '~/components/ui/button';
import { Disclosure } from '~/components/ui/layout';
import { EmptyState } from '~/components/ui/notice';
import { Breadcrumbs, PageHeader } from '~/components/ui/page-header';
import { formatDate } from '~/domain/dates/format';
import { paths } from '~/paths';
import { guarded, notFound } from '~/platform/http/guarded.server';
import { parkingList, type ParkedItem, type ParkingList } from '~/queries/overleg/parking-list.server';

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Parkeerlijst ${data?.list.overleg.shortName ?? ''} - Vijfhoek` },
];

export const loader = guarded('agenda:prepare', async ({ ctx, programma, params }) => {
  const list = await parkingList(ctx, params['overlegId'] ?? '');
  if (!list) throw notFound();
  return { p: programma.key, list };
});

export default function ParkingListPage() {
  const { p, list } = useLoaderData<typeof loader>();
  const { overleg, items, withdrawn } = list;
  return (
    <>
      <Breadcrumbs
        items={[
          { href: paths.meetings(p), label: 'Vergaderingen' },
          { href: paths.overleg(p, overleg.id), label: overleg.shortName },
          { href: paths.parkingList(p, overleg.id), label: 'Parkeerlijst' },
        ]}
      />
      <PageHeader
        title={`Parkeerlijst ${overleg.shortName}`}
        lead="Punten die op een agenda wachten. Een nieuwe vergadering stelt ze vanzelf voor."
        actions={<LinkButton href={paths.proposeItem(p, overleg.id)}>Zet een punt op de lijst</LinkButton>}
      />
      {items.length === 0 ? (
        <EmptyState level={2} title="De parkeerlijst is leeg">
          Wat u van een agenda doorschuift, of wat een partij inbrengt, komt hier te staan.
        </EmptyState>
      ) : (
        <>
          <h2 className="stil">Punten op de lijst</h2>
          <ul className="lijst parkeerlijst">
            {items.map((item) => (
              <Parked key={item.id} p={p} overlegId={overleg.id} item={item} targets={list.targets} />
            ))}
          </ul>
        </>
      )}
      {withdrawn.length > 0 ? (
        <div className="blok">
          <Disclosure summary={`Van de lijst gehaald (${withdrawn.length})`}>
            <ul>
              {withdrawn.map(({ id, title, reason }) => (
                <li key={id}>
                  {title}
                  {reason ? <span className="bij">. {reason}</span> : null}
                </li>
              ))}
            </ul>
          </Disclosure>
        </div>
      ) : null}
    </>
  );
}

function Parked(props: { p: string; overlegId: string; item: ParkedItem; targets: ParkingList['targets'] }) {
  const { p, overlegId, item, targets } = props;
  return (
    <li id={`punt-${item.id}`}>
      <div>
        <h3>
          <AppLink href={paths.parkedItem(p, overlegId, item.id)}>{item.title}</AppLink>
        </h3>
        {item.proposal ? <p>{item.proposal}</p> : null}
        <p className="onder">
          {item.purposes.map((purpose) => (
            <PurposeLabel key={purpose} purpose={purpose} />
          ))}
          <span>
            {[`${item.minutes} min`, item.submitter && `door ${item.submitter}`].filter(Boolean).join(', ')}
          </span>
          {item.broughtIn ? <span>ingebracht</span> : null}
          <AppLink href={paths.proposedItemFiles(p, overlegId, item.id)}>
            Bestanden<span className="stil"> bij {item.title}</span>
          </AppLink>
          {item.from ? (
            <AppLink href={paths.item(p, item.from.meetingId, item.from.itemId)}>
              van de vergadering van {formatDate(item.from.date)}
            </AppLink>
          ) : null}
        </p>
      </div>
      <div>
        {targets.length > 0 ? (
          <FormScope name={item.id}>
            <Form className="rij" method="post" action={paths.parkedItemAgenda(p, overlegId, item.id)}>
              <Select
                name="target"
                label={`Op welke agenda komt ${item.title}?`}
                hideLabel
                options={targets.map(({ id, date }) => ({ value: id, label: formatDate(date) }))}
              />
              <Button type="submit" variant="secondary" small>
                Zet op de agenda
              </Button>
            </Form>
          </FormScope>
        ) : null}
        <p className="klein">
          <AppLink className="weg" href={paths.parkedItemWithdrawal(p, overlegId, item.id)}>
            Haal van de lijst<span className="stil">: {item.title}</span>
          </AppLink>
        </p>
      </div>
    </li>
  );
}
