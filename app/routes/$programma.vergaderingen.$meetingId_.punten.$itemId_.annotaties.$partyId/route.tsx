import type { MetaFunction } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { Fragment } from 'react';
import { ConflictView } from '~/components/forms/conflict-view';
import { ErrorSummary } from '~/components/forms/error-summary';
import { FormActions, SubmitButton } from '~/components/forms/form-actions';
import { TextArea } from '~/components/forms/inputs';
import { LinkButton } from '~/components/ui/button';
import { Icon } from '~/components/ui/icon';
import { Breadcrumbs, PageHeader } from '~/components/ui/page-header';
import { annotationKinds } from '~/domain/annotation/kinds';
import { annotationsSchema } from '~/domain/annotation/schema';
import { formatDate } from '~/domain/dates/format';
import { annotationWords } from '~/messages/meeting-words';
import { theirTitle, whoElse } from '~/messages/saved-meanwhile';
import { paths, withDone } from '~/paths';
import { formAction } from '~/platform/http/form.server';
import { guarded, notFound } from '~/platform/http/guarded.server';
import { annotationPage } from '~/queries/agenda-item/annotation-page.server';
import { writeAnnotations } from '~/services/annotation/write-annotations.server';

export { freshAfterConflict as shouldRevalidate } from '~/components/forms/fresh-after-conflict';

const ids = (params: { meetingId?: string; itemId?: string; partyId?: string }) =>
  [params.meetingId ?? '', params.itemId ?? '', params.partyId ?? ''] as const;

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data ? `Annotatie van ${data.page.party.shortName}` : 'Annotatie'} - Vijfhoek` },
];

export const loader = guarded('annotation:read', async ({ ctx, programma, params }) => {
  const page = await annotationPage(ctx, ...ids(params));
  if (!page) throw notFound();
  return { p: programma.key, page };
});

export const action = formAction({
  question: 'annotation:write',
  attempt: ({ params }) => {
    const [meetingId, , privateToPartyId] = ids(params);
    return {
      action: 'annotation_written',
      object: { kind: 'annotation', id: null },
      meetingId,
      privateToPartyId,
    };
  },
  schema: annotationsSchema,
  run: ({ ctx, params, input }) => {
    const [meetingId, itemId, partyId] = ids(params);
    return writeAnnotations(ctx, { ...input, meetingId, itemId, partyId });
  },
  next: (_value, { programma, params }) => {
    const [meetingId, itemId] = ids(params);
    return withDone(paths.item(programma.key, meetingId, itemId), 'annotatie_bewaard');
  },
});

const hints = {
  standpunt: 'Wat vindt uw partij?',
  advies: 'Wat raadt u wie namens uw partij aan tafel zit aan?',
  spreeklijn: 'Wat kan die persoon zeggen?',
} as const;

/** Room for what is there, within reason. */
const rowsFor = (text: string) =>
  Math.min(14, Math.max(4, Math.ceil(text.length / 70) + text.split('\n').length));

export default function Annotations() {
  const { p, page } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const { meeting, item, party, parts } = page;
  const back = paths.item(p, meeting.id, item.id);
  const number = item.number === null ? item.title : `punt ${item.number}`;
  const crumbs = (
    <Breadcrumbs
      items={[
        { href: paths.meetings(p), label: 'Vergaderingen' },
        {
          href: paths.meeting(p, meeting.id),
          label: `${meeting.overleg.shortName} ${formatDate(meeting.date)}`,
        },
        { href: back, label: item.number === null ? item.title : `Punt ${item.number}` },
      ]}
    />
  );
  if (result?.stale) {
    const stale = result.stale;
    const behind = new Set(stale.fields.map(({ name }) => name));
    const keep = Object.fromEntries(
      annotationKinds.flatMap((kind) => [
        ...(behind.has(kind) ? [] : [[kind, result.values[kind] ?? '']]),
        // The choice that is made now is made with what is stored now in view.
        [
          `${kind}Version`,
          String(behind.has(kind) ? parts[kind].version : (result.values[`${kind}Version`] ?? '')),
        ],
      ]),
    ) as Record<string, string>;
    return (
      <>
        {crumbs}
        <PageHeader
          title={`Twee versies van de annotatie bij ${number}`}
          lead={`Terwijl u schreef, bewaarde ${stale.saved ? whoElse(stale.saved) : `iemand anders van ${party.shortName}`} ook een tekst. Beide zijn er nog. Kies wat blijft.`}
        />
        <ConflictView
          action={paths.annotations(p, meeting.id, item.id, party.id)}
          version={stale.version}
          saved={stale.saved}
          fields={stale.fields.map(({ name, label, yours, theirs }) => ({
            name,
            label,
            mine: yours,
            theirs,
          }))}
          keep={keep}
          mine={{ meta: 'Nog niet bewaard' }}
          theirs={{ title: theirTitle('Tekst', stale.saved), meta: 'Staat er nu' }}
          leaveHref={back}
        />
      </>
    );
  }
  return (
    <>
      {crumbs}
      <PageHeader title={`Annotatie bij ${number}`} lead={item.title} />
      <p className="slot">
        <Icon name="lock" /> Alleen leden van {party.shortName} zien dit. Het komt niet in de agenda, niet in
        de PDF en niet in zoekresultaten van anderen.
      </p>
      <ErrorSummary errors={result?.errors} />
      <Form className="formulier" method="post">
        {annotationKinds.map((kind) => (
          <Fragment key={kind}>
            <TextArea
              name={kind}
              label={annotationWords[kind]}
              hint={hints[kind]}
              rows={rowsFor(result?.values[kind] ?? parts[kind].text)}
              defaultValue={result?.values[kind] ?? parts[kind].text}
              error={result?.errors[kind]}
            />
            <input
              type="hidden"
              name={`${kind}Version`}
              value={result?.values[`${kind}Version`] ?? parts[kind].version}
            />
          </Fragment>
        ))}
        <FormActions>
          <SubmitButton>Bewaar de annotatie</SubmitButton>
          <LinkButton variant="bare" href={back}>
            Terug zonder te bewaren
          </LinkButton>
        </FormActions>
      </Form>
    </>
  );
}
