import type { MetaFunction } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { emptyItem, ItemFields, itemValues } from '~/components/domain/item-form';
import { ErrorSummary } from '~/components/forms/error-summary';
import { FormActions, SubmitButton } from '~/components/forms/form-actions';
import { AppLink } from '~/components/ui/app-link';
import { LinkButton } from '~/components/ui/button';
import { SideSection, TwoColumns } from '~/components/ui/layout';
import { Breadcrumbs, PageHeader } from '~/components/ui/page-header';
import { proposedItemSchema } from '~/domain/agenda-item/schema';
import { formatDate } from '~/domain/dates/format';
import { paths, withDone } from '~/paths';
import { formAction } from '~/platform/http/form.server';
import { guarded, notFound } from '~/platform/http/guarded.server';
import { proposeForm, type ProposeForm } from '~/queries/overleg/propose-form.server';
import { proposeItem } from '~/services/agenda-item/propose-item.server';

const overlegOf = (params: { overlegId?: string }) => params.overlegId ?? '';

export const meta: MetaFunction<typeof loader> = () => [{ title: 'Breng een punt in - Vijfhoek' }];

export const loader = guarded('item:propose', async ({ ctx, programma, params }) => {
  const form = await proposeForm(ctx, overlegOf(params));
  if (!form) throw notFound();
  const known = ctx.actor.secretarisOf.has(form.overleg.id) || ctx.actor.participatesIn.has(form.overleg.id);
  return { p: programma.key, form, known };
});

export const action = formAction({
  question: 'item:propose',
  attempt: ({ params }) => ({
    action: 'item_proposed',
    object: { kind: 'item', id: null },
    overlegId: overlegOf(params),
  }),
  schema: proposedItemSchema,
  run: ({ ctx, params, input }) => proposeItem(ctx, { ...input, overlegId: overlegOf(params) }),
  next: (_value, { programma, params }) =>
    withDone(paths.proposeItem(programma.key, overlegOf(params)), 'punt_ingebracht'),
});

export default function ProposeItem() {
  const { p, form, known } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const { overleg, parties, mine } = form;
  const start = { ...emptyItem, submitterId: parties.length === 1 ? (parties[0]?.id ?? '') : '' };
  return (
    <>
      <Breadcrumbs
        items={[
          { href: paths.meetings(p), label: 'Vergaderingen' },
          ...(known ? [{ href: paths.overleg(p, overleg.id), label: overleg.shortName }] : []),
          { href: paths.proposeItem(p, overleg.id), label: 'Breng een punt in' },
        ]}
      />
      <PageHeader
        title={`Breng een punt in voor ${overleg.shortName}`}
        lead="Het komt op de parkeerlijst. De secretaris zet het op een agenda; tot dan zien alleen u en de secretaris het."
      />
      <TwoColumns side={<Mine p={p} overlegId={overleg.id} mine={mine} />}>
        <ErrorSummary errors={result?.errors} />
        {/* A new form after each point: what was brought in is done. */}
        <Form className="formulier" method="post" key={mine[0]?.id ?? 'eerste'}>
          <ItemFields values={itemValues(result, start)} errors={result?.errors ?? {}} parties={parties} />
          <FormActions>
            <SubmitButton>Breng het punt in</SubmitButton>
            <LinkButton variant="bare" href={known ? paths.overleg(p, overleg.id) : paths.overview(p)}>
              Terug
            </LinkButton>
          </FormActions>
        </Form>
      </TwoColumns>
    </>
  );
}

type MineProps = { p: string; overlegId: string; mine: ProposeForm['mine'] };

function Mine({ p, overlegId, mine }: MineProps) {
  return (
    <SideSection title="Wat u eerder inbracht">
      {mine.length === 0 ? <p className="hulp">Nog niets.</p> : null}
      <ul>
        {mine.map(({ id, title, state, meeting, withdrawnReason }) => (
          <li key={id}>
            {meeting ? <AppLink href={paths.item(p, meeting.id, id)}>{title}</AppLink> : title}
            <span className="bij">
              {state === 'parked' ? ', wacht op een agenda' : null}
              {state === 'on_agenda' && meeting ? `, op de agenda van ${formatDate(meeting.date)}` : null}
              {state === 'withdrawn'
                ? `, van de lijst gehaald${withdrawnReason ? `: ${withdrawnReason}` : ''}`
                : null}
            </span>
            {state === 'parked' ? (
              <>
                {' '}
                <AppLink href={paths.proposedItemFiles(p, overlegId, id)}>
                  Voeg bestanden toe<span className="stil"> bij {title}</span>
                </AppLink>
              </>
            ) : null}
          </li>
        ))}
      </ul>
    </SideSection>
  );
}
