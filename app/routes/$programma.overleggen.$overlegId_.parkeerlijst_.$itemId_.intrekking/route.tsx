import type { MetaFunction } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { ErrorSummary } from '~/components/forms/error-summary';
import { FormActions, SubmitButton } from '~/components/forms/form-actions';
import { HiddenVersion, TextArea } from '~/components/forms/inputs';
import { LinkButton } from '~/components/ui/button';
import { Notice } from '~/components/ui/notice';
import { Breadcrumbs, PageHeader } from '~/components/ui/page-header';
import { withdrawItemSchema } from '~/domain/agenda-item/schema';
import { someone } from '~/messages/saved-meanwhile';
import { paths, withDone } from '~/paths';
import { formAction } from '~/platform/http/form.server';
import { guarded, notFound } from '~/platform/http/guarded.server';
import { parkedItemPage } from '~/queries/overleg/parked-item.server';
import { withdrawItem } from '~/services/agenda-item/withdraw-item.server';

export { freshAfterConflict as shouldRevalidate } from '~/components/forms/fresh-after-conflict';

const ids = (params: { overlegId?: string; itemId?: string }) =>
  [params.overlegId ?? '', params.itemId ?? ''] as const;

export const meta: MetaFunction<typeof loader> = () => [
  { title: 'Haal een punt van de parkeerlijst - Vijfhoek' },
];

export const loader = guarded('agenda:prepare', async ({ ctx, programma, params }) => {
  const page = await parkedItemPage(ctx, ...ids(params));
  if (!page) throw notFound();
  return { p: programma.key, page };
});

export const action = formAction({
  question: 'agenda:prepare',
  attempt: ({ params }) => {
    const [overlegId, id] = ids(params);
    return { action: 'item_withdrawn', object: { kind: 'item', id }, overlegId };
  },
  schema: withdrawItemSchema,
  run: ({ ctx, params, input }) => {
    const [overlegId, itemId] = ids(params);
    return withdrawItem(ctx, { overlegId }, { ...input, itemId });
  },
  next: (_value, { programma, params }) =>
    withDone(paths.parkingList(programma.key, ids(params)[0]), 'geparkeerd_punt_ingetrokken'),
});

export default function WithdrawParkedItem() {
  const { p, page } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const { overleg, item } = page;
  const back = paths.parkingList(p, overleg.id);
  return (
    <>
      <Breadcrumbs
        items={[
          { href: paths.overleg(p, overleg.id), label: overleg.shortName },
          { href: back, label: 'Parkeerlijst' },
          { href: paths.parkedItemWithdrawal(p, overleg.id, item.id), label: item.title },
        ]}
      />
      <PageHeader title="Haal dit punt van de parkeerlijst" lead={item.title} />
      {result?.stale ? (
        <Notice
          kind="let"
          level={2}
          announce
          title={`${someone(result.stale.saved)} heeft dit punt intussen aangepast`}
        >
          {`Het heet nu: ${item.title}. Er is niets weggehaald. Kies opnieuw.`}
        </Notice>
      ) : (
        <ErrorSummary errors={result?.errors} />
      )}
      <Form className="formulier" method="post">
        <HiddenVersion version={item.version} />
        <TextArea
          name="reason"
          label="Waarom? (mag leeg blijven)"
          hint={item.broughtIn ? 'Wie het inbracht, leest dit.' : undefined}
          rows={3}
          defaultValue={result?.values['reason']}
          error={result?.errors['reason']}
        />
        <FormActions>
          <SubmitButton variant="danger">Haal van de lijst</SubmitButton>
          <LinkButton variant="bare" href={back}>
            Laat het staan
          </LinkButton>
        </FormActions>
      </Form>
    </>
  );
}
