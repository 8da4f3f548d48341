import type { MetaFunction } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { PackageClosed } from '~/components/domain/package-closed';
import { PackageCrumbs } from '~/components/domain/package-crumbs';
import { ErrorSummary } from '~/components/forms/error-summary';
import { FormActions, SubmitButton } from '~/components/forms/form-actions';
import { HiddenVersion } from '~/components/forms/inputs';
import { LinkButton } from '~/components/ui/button';
import { Notice } from '~/components/ui/notice';
import { PageHeader } from '~/components/ui/page-header';
import { removePackageItemSchema } from '~/domain/package/schema';
import { someone } from '~/messages/saved-meanwhile';
import { paths, withDone } from '~/paths';
import { formAction } from '~/platform/http/form.server';
import { guarded, notFound } from '~/platform/http/guarded.server';
import { packageItemForm } from '~/queries/package/package-item-form.server';
import { removePackageItem } from '~/services/package/remove-package-item.server';

export { freshAfterConflict as shouldRevalidate } from '~/components/forms/fresh-after-conflict';

const ids = (params: { packageId?: string; itemId?: string }) =>
  [params.packageId ?? '', params.itemId ?? ''] as const;

export const meta: MetaFunction = () => [{ title: 'Haal uit het pakket - Vijfhoek' }];

export const loader = guarded('package:write', async ({ ctx, programma, params }) => {
  const form = await packageItemForm(ctx, ...ids(params));
  if (!form) throw notFound();
  return { p: programma.key, form };
});

export const action = formAction({
  question: 'package:write',
  attempt: ({ params }) => ({ action: 'package_changed', object: { kind: 'package', id: ids(params)[0] } }),
  schema: removePackageItemSchema,
  run: ({ ctx, params, input }) => removePackageItem(ctx, ...ids(params), input),
  next: (_item, { programma, params }) =>
    withDone(paths.package(programma.key, ids(params)[0]), 'onderdeel_verwijderd'),
});

export default function RemovePackageItem() {
  const { p, form } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const { item } = form;
  const of = form.package;
  const back = paths.package(p, of.id);
  const name = `${item.label} ${item.title}`.trim();
  return (
    <>
      <PackageCrumbs
        p={p}
        of={of}
        here={{ href: paths.packageItemRemoval(p, of.id, item.id), label: `Onderdeel ${item.label}` }}
      />
      <PageHeader title={`Haal ${item.label || 'dit'} uit het pakket`} lead={item.title} />
      {of.closed ? (
        <PackageClosed back={back} why={of.closed} />
      ) : (
        <>
          {result?.stale ? (
            <Notice
              kind="let"
              level={2}
              announce
              title={`${someone(result.stale.saved)} heeft dit onderdeel intussen gewijzigd`}
            >
              {`Er staat nu: ${name}. Er is niets weggehaald. Moet het er nog steeds uit, bevestig dat dan.`}
            </Notice>
          ) : (
            <ErrorSummary errors={result?.errors} />
          )}
          <Form className="formulier" method="post">
            <HiddenVersion version={item.version} />
            <p>De bouwsteen zelf blijft bestaan. U kunt het onderdeel later weer toevoegen.</p>
            <FormActions>
              <SubmitButton variant="danger">Haal het onderdeel weg</SubmitButton>
              <LinkButton variant="bare" href={back}>
                Laat het staan
              </LinkButton>
            </FormActions>
          </Form>
        </>
      )}
    </>
  );
}
