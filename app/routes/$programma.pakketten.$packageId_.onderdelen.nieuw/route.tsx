import type { MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { PackageClosed } from '~/components/domain/package-closed';
import { PackageCrumbs } from '~/components/domain/package-crumbs';
import { Select, TextArea, TextInput } from '~/components/forms/inputs';
import { PageForm } from '~/components/forms/page-form';
import { Section } from '~/components/ui/layout';
import { PageHeader } from '~/components/ui/page-header';
import { bouwsteenLabel } from '~/domain/bouwsteen/label';
import { newPackageItemSchema } from '~/domain/package/schema';
import { paths, withDone } from '~/paths';
import { formAction } from '~/platform/http/form.server';
import { guarded, notFound } from '~/platform/http/guarded.server';
import { newPackageItemForm } from '~/queries/package/package-item-form.server';
import { addPackageItem } from '~/services/package/add-package-item.server';

export const meta: MetaFunction = () => [{ title: 'Voeg een onderdeel toe - Vijfhoek' }];

export const loader = guarded('package:write', async ({ ctx, programma, params }) => {
  const form = await newPackageItemForm(ctx, params['packageId'] ?? '');
  if (!form) throw notFound();
  return { p: programma.key, form };
});

export const action = formAction({
  question: 'package:write',
  attempt: ({ params }) => ({
    action: 'package_changed',
    object: { kind: 'package', id: params['packageId'] ?? null },
  }),
  schema: newPackageItemSchema,
  run: ({ ctx, params, input }) => addPackageItem(ctx, params['packageId'] ?? '', input),
  next: ({ id }, { programma, params }) =>
    withDone(
      `${paths.package(programma.key, params['packageId'] ?? '')}#onderdeel-${id}`,
      'onderdeel_toegevoegd',
    ),
});

export default function NewPackageItem() {
  const { p, form } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const { values = {}, errors = {} } = result ?? {};
  const of = form.package;
  const here = paths.newPackageItem(p, of.id);
  const back = paths.package(p, of.id);
  return (
    <>
      <PackageCrumbs p={p} of={of} here={{ href: here, label: 'Nieuw onderdeel' }} />
      <PageHeader
        title="Voeg een onderdeel toe"
        lead={`Het komt onderaan in het pakket voor ${of.overleg.shortName}.`}
      />
      {of.closed ? (
        <PackageClosed back={back} why={of.closed} />
      ) : (
        <PageForm result={result} button="Voeg het onderdeel toe" back={back}>
          <Select
            name="bouwsteenId"
            label="Bouwsteen"
            hint="Van een bouwsteen komt de nieuwste ingediende versie mee. Is er nog niets binnen, dan staat hij erin als ontbrekend."
            emptyLabel="iets anders dat een werkgroep nog moet leveren"
            defaultValue={values['bouwsteenId'] ?? form.bouwstenen[0]?.id ?? ''}
            error={errors['bouwsteenId']}
            options={form.bouwstenen.map((one) => ({ value: one.id, label: choiceText(one) }))}
          />
          <Section title="Is het geen bouwsteen?">
            <p className="hulp mb-4">
              Vul dit in voor wat er nog moet komen. Bij een bouwsteen mag alles leeg blijven: nummer, titel
              en reden komen dan vanzelf mee.
            </p>
            <TextInput
              name="label"
              label="Nummer in het pakket"
              hint="Mag leeg blijven"
              short
              maxLength={20}
              defaultValue={values['label']}
              error={errors['label']}
            />
            <TextInput
              name="title"
              label="Wat het is"
              maxLength={300}
              defaultValue={values['title']}
              error={errors['title']}
            />
            <Select
              name="werkgroepId"
              label="Werkgroep"
              emptyLabel="geen werkgroep"
              defaultValue={values['werkgroepId'] ?? ''}
              error={errors['werkgroepId']}
              options={form.werkgroepen.map(({ id, name }) => ({ value: id, label: name }))}
            />
            <TextArea
              name="missingReason"
              label="Wat ontbreekt en waarom"
              rows={3}
              defaultValue={values['missingReason']}
              error={errors['missingReason']}
            />
          </Section>
        </PageForm>
      )}
    </>
  );
}

type Choice = { number: number; letter: string; title: string; newest: { number: number } | null };

const choiceText = ({ newest, ...one }: Choice): string =>
  `${bouwsteenLabel(one)} ${one.title}, ${newest === null ? 'nog niet binnen' : `versie ${newest.number}`}`;
