import type { MetaFunction } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { PackageClosed } from '~/components/domain/package-closed';
import { PackageCrumbs } from '~/components/domain/package-crumbs';
import { ErrorSummary } from '~/components/forms/error-summary';
import { FormActions, SubmitButton } from '~/components/forms/form-actions';
import { Select } from '~/components/forms/inputs';
import { LinkButton } from '~/components/ui/button';
import { Notice } from '~/components/ui/notice';
import { PageHeader } from '~/components/ui/page-header';
import { listMoveSchema } from '~/domain/form/list-move';
import { paths, withDone } from '~/paths';
import { formAction } from '~/platform/http/form.server';
import { guarded, notFound } from '~/platform/http/guarded.server';
import { packageItemForm, type PackageItemForm } from '~/queries/package/package-item-form.server';
import { movePackageItem } from '~/services/package/move-package-item.server';

export { freshAfterConflict as shouldRevalidate } from '~/components/forms/fresh-after-conflict';

const ids = (params: { packageId?: string; itemId?: string }) =>
  [params.packageId ?? '', params.itemId ?? ''] as const;

export const meta: MetaFunction = () => [{ title: 'Verplaats in het pakket - Vijfhoek' }];

export const loader = guarded('package:write', async ({ ctx, programma, params }) => {
  const form = await packageItemForm(ctx, ...ids(params));
  if (!form) throw notFound();
  return { p: programma.key, form };
});

/** One address for the buttons on the package and for the form below. */
export const action = formAction({
  question: 'package:write',
  attempt: ({ params }) => ({ action: 'package_changed', object: { kind: 'package', id: ids(params)[0] } }),
  schema: listMoveSchema,
  run: ({ ctx, params, input }) => movePackageItem(ctx, ...ids(params), input),
  next: ({ id }, { programma, params }) =>
    withDone(`${paths.package(programma.key, ids(params)[0])}#onderdeel-${id}`, 'onderdeel_verplaatst'),
});

export default function MovePackageItemRoute() {
  const { p, form } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const { item } = form;
  const of = form.package;
  const back = paths.package(p, of.id);
  return (
    <>
      <PackageCrumbs
        p={p}
        of={of}
        here={{ href: paths.packageItemPlace(p, of.id, item.id), label: `Onderdeel ${item.label}` }}
      />
      <PageHeader title={`Verplaats ${item.label || 'het onderdeel'}`} lead={item.title} />
      {of.closed ? (
        <PackageClosed back={back} why={of.closed} />
      ) : (
        <>
          {result?.stale ? (
            <Notice
              kind="let"
              level={2}
              announce
              title="Iemand anders heeft dit onderdeel intussen verplaatst"
            >
              {`Het staat nu op plaats ${item.seen + 1}. Er is niets veranderd. Kies opnieuw waar het moet komen.`}
            </Notice>
          ) : (
            <ErrorSummary errors={result?.errors} />
          )}
          <Form className="formulier" method="post">
            <input type="hidden" name="seen" value={item.seen} />
            <input type="hidden" name="direction" value="naar" />
            <Select
              key={item.seen}
              name="index"
              label="Waar het moet komen"
              defaultValue={String(item.seen)}
              error={result?.errors['index']}
              options={places(form)}
            />
            <FormActions>
              <SubmitButton>Verplaats het onderdeel</SubmitButton>
              <LinkButton variant="bare" href={back}>
                Terug naar het pakket
              </LinkButton>
            </FormActions>
          </Form>
        </>
      )}
    </>
  );
}

const places = ({ item, others }: PackageItemForm) =>
  [...others, null].map((other, index) => {
    const where = other === null ? 'helemaal onderaan' : `vóór ${other.label} ${other.title}`;
    return {
      value: String(index),
      label: `${where}${index === item.seen ? ' (hier staat het nu)' : ''}`,
    };
  });
