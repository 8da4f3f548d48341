import type { MetaFunction } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { PackageCrumbs } from '~/components/domain/package-crumbs';
import { PackageFields, packageValues } from '~/components/domain/package-fields';
import { Code, StatusLabel } from '~/components/domain/labels';
import { ErrorSummary } from '~/components/forms/error-summary';
import { FormActions, SubmitButton } from '~/components/forms/form-actions';
import { LinkButton } from '~/components/ui/button';
import { TabLinks } from '~/components/ui/filter-bar';
import { Section } from '~/components/ui/layout';
import { PageHeader } from '~/components/ui/page-header';
import { Cell, DataTable, TableHead } from '~/components/ui/table';
import { newPackageSchema } from '~/domain/package/schema';
import { packageCount } from '~/messages/package';
import { paths, withDone } from '~/paths';
import { formAction } from '~/platform/http/form.server';
import { guarded, notFound } from '~/platform/http/guarded.server';
import { newPackageForm, type NewPackageForm } from '~/queries/package/package-form.server';
import { makePackage } from '~/services/package/make-package.server';

export const meta: MetaFunction = () => [{ title: 'Nieuw pakket - Vijfhoek' }];

export const loader = guarded('package:write', async ({ ctx, programma, request }) => {
  const form = await newPackageForm(ctx, new URL(request.url).searchParams.get('overleg'));
  if (!form) throw notFound();
  return { p: programma.key, form };
});

export const action = formAction({
  question: 'package:write',
  attempt: () => ({ action: 'package_made', object: { kind: 'package', id: null } }),
  schema: newPackageSchema,
  run: ({ ctx, input }) => makePackage(ctx, input),
  next: ({ id }, { programma }) => withDone(paths.package(programma.key, id), 'pakket_gemaakt'),
});

export default function NewPackage() {
  const { p, form } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const { overleg, overleggen } = form;
  const here = paths.newPackage(p, overleg.id);
  const values = packageValues(result, {
    title: 'Bouwstenen voor de Hervormingsagenda',
    date: form.today,
    letter: '',
  });
  return (
    <>
      <PackageCrumbs p={p} here={{ href: here, label: 'Nieuw pakket' }} />
      <PageHeader
        title="Nieuw pakket"
        lead={`Voor ${overleg.shortName}. Niemand anders ziet het tot u het verstuurt.`}
      />
      {overleggen.length > 1 ? (
        <TabLinks
          label="Overleg"
          items={overleggen.map(({ id, shortName }) => ({
            href: paths.newPackage(p, id),
            label: shortName,
            current: id === overleg.id,
          }))}
        />
      ) : null}
      <ErrorSummary errors={result?.errors} />
      <Form key={overleg.id} className="formulier formulier--breed" method="post" action={here} noValidate>
        <input type="hidden" name="overlegId" value={overleg.id} />
        <PackageFields values={values} errors={result?.errors ?? {}} />
        <Proposed form={form} />
        <FormActions>
          <SubmitButton>Maak het pakket</SubmitButton>
          <LinkButton variant="bare" href={paths.packages(p)}>
            Terug zonder te bewaren
          </LinkButton>
        </FormActions>
      </Form>
    </>
  );
}

/** What comes in by itself; afterwards everything can be changed. */
function Proposed({ form }: { form: NewPackageForm }) {
  const { items } = form;
  return (
    <Section title="Dit komt erin">
      <p className="hulp">
        {items.length === 0
          ? 'De werkgroepen van dit overleg hebben nog niets aangekondigd. U kunt straks zelf onderdelen toevoegen.'
          : `${packageCount(form)}. Straks kunt u toevoegen, weghalen, de volgorde veranderen en een andere versie kiezen.`}
      </p>
      {items.length === 0 ? null : (
        <DataTable kind="register" caption="Wat er in het nieuwe pakket komt" hideCaption>
          <TableHead
            columns={[
              { label: 'Nummer' },
              { label: 'Bouwsteen', className: 'lang' },
              { label: 'Werkgroep' },
              { label: 'Versie' },
            ]}
          />
          <tbody>
            {items.map((item) => (
              <tr key={item.bouwsteenId}>
                <Cell label="Nummer">
                  <Code>{item.label}</Code>
                </Cell>
                <th scope="row">
                  {item.title}
                  {item.missingReason === '' ? null : (
                    <span className="klein bij blokregel">{item.missingReason}</span>
                  )}
                </th>
                <Cell label="Werkgroep">{item.werkgroep}</Cell>
                <Cell label="Versie" className="nowrap">
                  {item.version === null ? (
                    <StatusLabel tone="late">ontbreekt</StatusLabel>
                  ) : (
                    `versie ${item.version}`
                  )}
                </Cell>
              </tr>
            ))}
          </tbody>
        </DataTable>
      )}
    </Section>
  );
}
