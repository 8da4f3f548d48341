import type { MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { ConsultedLink } from '~/components/domain/consultation-parts';
import { CheckboxGroup } from '~/components/forms/choices';
import { FormScope } from '~/components/forms/field-ids';
import { DateInput, TextArea, TextInput } from '~/components/forms/inputs';
import { PageForm } from '~/components/forms/page-form';
import { Disclosure } from '~/components/ui/layout';
import { Notice } from '~/components/ui/notice';
import { Breadcrumbs, PageHeader } from '~/components/ui/page-header';
import { openConsultationSchema } from '~/domain/consultation/schema';
import { consultationSubjectKinds } from '~/domain/consultation/kinds';
import { isId } from '~/domain/id';
import { consultedLabel } from '~/messages/consultation-words';
import { refusalSentence } from '~/messages/refusals';
import { paths, withDone } from '~/paths';
import { formAction } from '~/platform/http/form.server';
import { guarded, notFound } from '~/platform/http/guarded.server';
import { newConsultation } from '~/queries/consultation/new-consultation.server';
import { openConsultation } from '~/services/consultation/open-consultation.server';

export const meta: MetaFunction = () => [{ title: 'Leg een stuk voor - Vijfhoek' }];

export const loader = guarded('consultation:manage', async ({ ctx, programma, request }) => {
  const search = new URL(request.url).searchParams;
  const kind = consultationSubjectKinds.find((one) => one === search.get('soort'));
  const versionId = search.get('id') ?? '';
  if (!kind || !isId(versionId)) throw notFound();
  const form = await newConsultation(ctx, { kind, versionId });
  if (!form) throw notFound();
  return { p: programma.key, kind, versionId, form };
});

export const action = formAction({
  question: 'consultation:manage',
  attempt: () => ({ action: 'consultation_opened', object: { kind: 'consultation', id: null } }),
  schema: openConsultationSchema,
  run: ({ ctx, input }) => openConsultation(ctx, input),
  next: ({ id }, { programma }) => withDone(paths.consultation(programma.key, id), 'consultatie_geopend'),
});

type Party = { id: string; shortName: string; name: string };
const options = (parties: readonly Party[]) =>
  parties.map(({ id, shortName, name }) => ({
    value: id,
    label: shortName,
    hint: name === shortName ? undefined : name,
  }));

export default function NewConsultation() {
  const { p, kind, versionId, form } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const here = paths.newConsultation(p, kind, versionId);
  const chosen = result ? (result.lists['partyIds[]'] ?? []) : form.participants.map(({ id }) => id);
  return (
    <>
      <Breadcrumbs
        items={[
          { href: paths.consultations(p), label: 'Consultaties' },
          { href: here, label: 'Leg voor' },
        ]}
      />
      <PageHeader
        title="Leg het stuk voor aan partijen"
        facts={[<ConsultedLink key="stuk" p={p} version={form.told} />]}
      />
      {form.reasons.length > 0 ? (
        <Notice kind="let">{form.reasons.map((code) => refusalSentence({ code })).join(' ')}</Notice>
      ) : (
        <PageForm
          action={here}
          result={result}
          button="Leg voor en verstuur de mail"
          back={paths.consultations(p)}
          leave="Terug zonder te versturen"
        >
          <input type="hidden" name="kind" value={kind} />
          <input type="hidden" name="versionId" value={versionId} />
          <TextInput
            name="title"
            label="Titel"
            hint="Zo heet de consultatie in de lijst en in de mail."
            defaultValue={result?.values['title'] ?? consultedLabel(form.told)}
            error={result?.errors['title']}
          />
          <TextArea
            name="explanation"
            label="Toelichting (mag leeg blijven)"
            hint="Waar wilt u een reactie op? Alleen de gevraagde partijen lezen dit."
            rows={4}
            defaultValue={result?.values['explanation']}
            error={result?.errors['explanation']}
          />
          <DateInput
            name="until"
            label="Laatste dag voor opmerkingen"
            defaultValue={result?.values['until']}
            error={result?.errors['until']}
          />
          <CheckboxGroup
            name="partyIds[]"
            legend="Partijen"
            hint="Wie u vraagt, kan precies deze versie lezen."
            error={result?.errors['partyIds']}
            options={options(form.participants)}
            defaultValues={chosen}
          />
          <Disclosure summary="Andere partijen" open={form.others.some(({ id }) => chosen.includes(id))}>
            <FormScope name="anderen">
              <CheckboxGroup
                name="partyIds[]"
                legend="Partijen die niet aan dit overleg meedoen"
                options={options(form.others)}
                defaultValues={chosen}
              />
            </FormScope>
          </Disclosure>
        </PageForm>
      )}
    </>
  );
}
