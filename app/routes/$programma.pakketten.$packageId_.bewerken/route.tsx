import type { MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { PackageClosed } from '~/components/domain/package-closed';
import { PackageCrumbs } from '~/components/domain/package-crumbs';
import { PackageFields, packageValues } from '~/components/domain/package-fields';
import { ThingForm } from '~/components/domain/thing-form';
import { PageHeader } from '~/components/ui/page-header';
import { packageSchema } from '~/domain/package/schema';
import { paths, withDone } from '~/paths';
import { formAction } from '~/platform/http/form.server';
import { guarded, notFound } from '~/platform/http/guarded.server';
import { packageForm } from '~/queries/package/package-form.server';
import { changePackage } from '~/services/package/change-package.server';

export { freshAfterConflict as shouldRevalidate } from '~/components/forms/fresh-after-conflict';

export const meta: MetaFunction = () => [{ title: 'Pas het pakket aan - Vijfhoek' }];

export const loader = guarded('package:write', async ({ ctx, programma, params }) => {
  const form = await packageForm(ctx, params['packageId'] ?? '');
  if (!form) throw notFound();
  return { p: programma.key, form };
});

export const action = formAction({
  question: 'package:write',
  attempt: ({ params }) => ({
    action: 'package_changed',
    object: { kind: 'package', id: params['packageId'] ?? null },
  }),
  schema: packageSchema,
  run: ({ ctx, params, input }) => changePackage(ctx, params['packageId'] ?? '', input),
  next: ({ id }, { programma }) => withDone(paths.package(programma.key, id), 'pakket_bewaard'),
});

export default function EditPackage() {
  const { p, form } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const here = paths.packageEdit(p, form.id);
  const back = paths.package(p, form.id);
  return (
    <>
      <PackageCrumbs p={p} of={form} here={{ href: here, label: 'Titel, datum en brief' }} />
      <PageHeader title="Titel, datum en brief" lead={`Pakket voor ${form.overleg.shortName}`} />
      {form.closed ? (
        <PackageClosed back={back} why={form.closed} />
      ) : (
        <ThingForm
          action={here}
          result={result}
          version={form.version}
          button="Bewaar het pakket"
          back={back}
          long={['letter']}
        >
          <PackageFields values={packageValues(result, form)} errors={result?.errors ?? {}} />
        </ThingForm>
      )}
    </>
  );
}
