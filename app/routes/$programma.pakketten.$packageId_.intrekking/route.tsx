import type { MetaFunction } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { PackageClosed } from '~/components/domain/package-closed';
import { PackageCrumbs } from '~/components/domain/package-crumbs';
import { ErrorSummary } from '~/components/forms/error-summary';
import { FormActions, SubmitButton } from '~/components/forms/form-actions';
import { HiddenVersion, TextInput } from '~/components/forms/inputs';
import { LinkButton } from '~/components/ui/button';
import { Notice } from '~/components/ui/notice';
import { PageHeader } from '~/components/ui/page-header';
import { withdrawPackageSchema } from '~/domain/package/schema';
import { someone } from '~/messages/saved-meanwhile';
import { paths, withDone } from '~/paths';
import { formAction } from '~/platform/http/form.server';
import { guarded, notFound } from '~/platform/http/guarded.server';
import { packageForm } from '~/queries/package/package-form.server';
import { withdrawPackage } from '~/services/package/withdraw-package.server';

export { freshAfterConflict as shouldRevalidate } from '~/components/forms/fresh-after-conflict';

const idOf = (params: { packageId?: string }) => params.packageId ?? '';

export const meta: MetaFunction = () => [{ title: 'Trek het pakket in - Vijfhoek' }];

export const loader = guarded('package:write', async ({ ctx, programma, params }) => {
  const form = await packageForm(ctx, idOf(params));
  if (!form) throw notFound();
  return { p: programma.key, form };
});

export const action = formAction({
  question: 'package:write',
  attempt: ({ params }) => ({ action: 'package_withdrawn', object: { kind: 'package', id: idOf(params) } }),
  schema: withdrawPackageSchema,
  run: ({ ctx, params, input }) => withdrawPackage(ctx, idOf(params), input),
  next: ({ id }, { programma }) => withDone(paths.package(programma.key, id), 'pakket_ingetrokken'),
});

export default function WithdrawPackage() {
  const { p, form } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const back = paths.package(p, form.id);
  return (
    <>
      <PackageCrumbs
        p={p}
        of={form}
        here={{ href: paths.packageWithdrawal(p, form.id), label: 'Intrekken' }}
      />
      <PageHeader title="Trek het pakket in" lead={form.title} />
      {form.closed ? (
        <PackageClosed back={back} why={form.closed} />
      ) : (
        <>
          {result?.stale ? (
            <Notice
              kind="let"
              level={2}
              announce
              title={`${someone(result.stale.saved)} heeft dit pakket intussen gewijzigd`}
            >
              Er is niets ingetrokken. Lees het pakket nog eens na en kies dan opnieuw.
            </Notice>
          ) : (
            <ErrorSummary errors={result?.errors} />
          )}
          <Form className="formulier" method="post" noValidate>
            <HiddenVersion version={form.version} />
            <p>
              Het pakket gaat dan niet uit. Het blijft te vinden bij de pakketten; de bouwstenen zelf
              veranderen niet.
            </p>
            <TextInput
              name="reason"
              label="Waarom gaat het niet uit?"
              hint="De secretarissen van dit overleg zien dit."
              defaultValue={result?.values['reason']}
              error={result?.errors['reason']}
            />
            <FormActions>
              <SubmitButton variant="danger">Trek het pakket in</SubmitButton>
              <LinkButton variant="bare" href={back}>
                Terug zonder iets te doen
              </LinkButton>
            </FormActions>
          </Form>
        </>
      )}
    </>
  );
}
