import type { MetaFunction } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { ErrorSummary } from '~/components/forms/error-summary';
import { FormActions, SubmitButton } from '~/components/forms/form-actions';
import { Select } from '~/components/forms/inputs';
import { Button, ButtonRow, LinkButton } from '~/components/ui/button';
import { Notice } from '~/components/ui/notice';
import { Breadcrumbs, PageHeader } from '~/components/ui/page-header';
import type { Move } from '~/domain/agenda-item/move';
import { moveSchema, type MoveInput } from '~/domain/agenda-item/schema';
import { readPlace } from '~/domain/agenda-item/seen-place';
import { formatDate } from '~/domain/dates/format';
import { refused } from '~/domain/outcome';
import { paths, withDone } from '~/paths';
import { formAction } from '~/platform/http/form.server';
import { guarded, notFound } from '~/platform/http/guarded.server';
import { itemPlacePage, type ItemPlacePage } from '~/queries/agenda-item/item-place.server';
import { placeItem } from '~/services/agenda-item/move-item.server';

export { freshAfterConflict as shouldRevalidate } from '~/components/forms/fresh-after-conflict';

const ids = (params: { meetingId?: string; itemId?: string }) =>
  [params.meetingId ?? '', params.itemId ?? ''] as const;

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data ? `Verplaats punt ${data.page.item.number}` : 'Verplaats'} - Vijfhoek` },
];

export const loader = guarded('agenda:prepare', async ({ ctx, programma, params }) => {
  const page = await itemPlacePage(ctx, ...ids(params));
  if (!page) throw notFound();
  return { p: programma.key, page };
});

const steps = { omhoog: 'up', omlaag: 'down', erin: 'in', eruit: 'out' } as const;

function wishOf({ direction, place }: MoveInput): Move | undefined {
  if (direction !== 'naar') return { kind: steps[direction] };
  const to = readPlace(place ?? '');
  return to && { kind: 'to', ...to };
}

/** One address for all ways to move a point: the buttons, the keyboard, the mouse and the form below. */
export const action = formAction({
  question: 'agenda:prepare',
  attempt: ({ params }) => {
    const [meetingId, id] = ids(params);
    return { action: 'item_moved', object: { kind: 'item', id }, meetingId };
  },
  schema: moveSchema,
  run: async ({ ctx, params, input }) => {
    const [meetingId, itemId] = ids(params);
    const move = wishOf(input);
    if (!move) return refused({ code: 'place_unknown', field: 'place' });
    return placeItem(ctx, { meetingId, itemId, move, seen: input.seen });
  },
  next: (_numbers, { programma, params }) => {
    const [meetingId, id] = ids(params);
    return withDone(`${paths.meeting(programma.key, meetingId)}?punt=${id}#punt-${id}`, 'punt_verplaatst');
  },
});

export default function PlaceItem() {
  const { p, page } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const { meeting, item, can } = page;
  const agenda = paths.meeting(p, meeting.id);
  const seen = <input type="hidden" name="seen" value={item.seen} />;
  return (
    <>
      <Breadcrumbs
        items={[
          { href: paths.meetings(p), label: 'Vergaderingen' },
          { href: agenda, label: `${meeting.overleg} ${formatDate(meeting.date)}` },
          { href: paths.item(p, meeting.id, item.id), label: `Punt ${item.number}` },
        ]}
      />
      <PageHeader title={`Verplaats punt ${item.number}`} lead={item.title} />
      {result?.stale ? (
        <Notice kind="let" level={2} announce title="Iemand anders heeft dit punt intussen verplaatst">
          {`Het is nu punt ${item.number}. Er is niets veranderd. Kies hieronder opnieuw waar het moet komen.`}
        </Notice>
      ) : (
        <ErrorSummary errors={result?.errors} />
      )}
      <Form method="post" className="formulier">
        {seen}
        <ButtonRow>
          <Step value="omhoog" can={can.up}>
            Eén plaats omhoog
          </Step>
          <Step value="omlaag" can={can.down}>
            Eén plaats omlaag
          </Step>
          <Step value="erin" can={can.in}>
            Onderdeel van het punt erboven
          </Step>
          <Step value="eruit" can={can.out}>
            Een eigen punt
          </Step>
        </ButtonRow>
      </Form>
      <Form method="post" className="formulier blok">
        {seen}
        <input type="hidden" name="direction" value="naar" />
        <Select
          name="place"
          label="Of zet het ineens op een andere plaats"
          defaultValue={item.seen}
          error={result?.errors['place']}
          options={options(page)}
        />
        <FormActions>
          <SubmitButton>Verplaats het punt</SubmitButton>
          <LinkButton variant="bare" href={agenda}>
            Terug naar de agenda
          </LinkButton>
        </FormActions>
      </Form>
    </>
  );
}

function Step({ value, can, children }: { value: string; can: boolean; children: string }) {
  return (
    <Button type="submit" variant="secondary" name="direction" value={value} disabled={!can}>
      {children}
    </Button>
  );
}

function options({ places, item }: ItemPlacePage) {
  return places.map(({ value, before, under }) => {
    const where = before
      ? `vóór ${before.number} ${before.title}`
      : under
        ? 'als laatste onderdeel'
        : 'helemaal onderaan';
    const here = value === item.seen ? ' (hier staat het nu)' : '';
    return { value, label: `${under ? `onder ${under.number} ${under.title}: ` : ''}${where}${here}` };
  });
}
