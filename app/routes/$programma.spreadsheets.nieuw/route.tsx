import type { MetaFunction } from '@remix-run/node';
import { Form, useActionData, useLoaderData, useNavigation } from '@remix-run/react';
import { z } from 'zod';
import { RadioGroup } from '~/components/forms/choices';
import { ErrorSummary } from '~/components/forms/error-summary';
import { Field } from '~/components/forms/field';
import { fieldId } from '~/components/forms/field-ids';
import { FormActions, SubmitButton } from '~/components/forms/form-actions';
import { LinkButton } from '~/components/ui/button';
import { Breadcrumbs, PageHeader } from '~/components/ui/page-header';
import { choiceField } from '~/domain/form/fields';
import { importKinds } from '~/domain/import/columns';
import { importKindTexts } from '~/messages/import';
import { paths } from '~/paths';
import { guarded, notFound } from '~/platform/http/guarded.server';
import { uploadAction } from '~/platform/http/upload.server';
import { importList } from '~/queries/import/import-list.server';
import { bringIn, mayBringIn } from '~/services/import/bring-in.server';

export const meta: MetaFunction = () => [{ title: 'Breng een bestand in - Vijfhoek' }];

export const loader = guarded('import:write', async ({ ctx, programma, request }) => {
  const page = await importList(ctx);
  const kinds = page?.kinds.filter((one) => one.mayBringIn).map(({ kind }) => kind) ?? [];
  if (kinds.length === 0) throw notFound();
  const asked = new URL(request.url).searchParams.get('soort');
  return { p: programma.key, kinds, chosen: kinds.find((kind) => kind === asked) ?? kinds[0] };
});

export const action = uploadAction({
  question: 'import:write',
  attempt: () => ({ action: 'import_read', object: { kind: 'import', id: null } }),
  allowed: ({ ctx }) => mayBringIn(ctx),
  schema: z.object({ kind: choiceField(importKinds) }),
  single: true,
  otherKind: 'import_not_xlsx',
  run: ({ ctx, input, file }) => bringIn(ctx, input, file),
  said: ({ name }) => name,
  next: ([brought], { programma }) => paths.spreadsheet(programma.key, brought?.id ?? ''),
});

export default function NewSpreadsheet() {
  const { p, kinds, chosen } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const sending = useNavigation().state !== 'idle';
  const here = paths.newSpreadsheet(p);
  const { kind: kindError, ...others } = result?.errors ?? {};
  const fileError = Object.values(others)[0];
  return (
    <>
      <Breadcrumbs
        items={[
          { href: paths.spreadsheets(p), label: 'Spreadsheets' },
          { href: here, label: 'Breng een bestand in' },
        ]}
      />
      <PageHeader
        title="Breng een bestand in"
        lead="Er wordt nog niets gewijzigd. U ziet eerst per rij wat nieuw, gewijzigd of geweigerd is."
      />
      <ErrorSummary
        errors={result?.errors}
        title="Het bestand is niet ingebracht"
        hrefFor={(name) => `#${fieldId(name === 'kind' ? name : 'bestanden')}`}
      />
      <Form className="formulier" method="post" action={here} encType="multipart/form-data">
        <RadioGroup
          name="kind"
          legend="Wat brengt u in"
          error={kindError}
          options={kinds.map((value) => ({ value, label: importKindTexts[value].title }))}
          defaultValue={result?.values['kind'] ?? chosen}
        />
        <Field
          name="bestanden"
          label="Bestand"
          hint="Een lijst die u van deze site haalde, bewaard als .xlsx. Hoogstens 20.000 rijen."
          error={fileError}
        >
          {(control) => <input {...control} type="file" accept=".xlsx" />}
        </Field>
        <FormActions>
          <SubmitButton>{sending ? 'Bezig met versturen' : 'Bekijk wat er verandert'}</SubmitButton>
          <LinkButton variant="bare" href={paths.spreadsheets(p)}>
            Terug
          </LinkButton>
        </FormActions>
      </Form>
    </>
  );
}
