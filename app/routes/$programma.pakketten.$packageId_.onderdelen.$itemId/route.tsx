import type { MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { PackageClosed } from '~/components/domain/package-closed';
import { PackageCrumbs } from '~/components/domain/package-crumbs';
import { ConflictView, type ConflictField } from '~/components/forms/conflict-view';
import { RadioGroup } from '~/components/forms/choices';
import { FieldRow } from '~/components/forms/field';
import { TextArea, TextInput } from '~/components/forms/inputs';
import { PageForm } from '~/components/forms/page-form';
import { LinkButton } from '~/components/ui/button';
import { PageHeader } from '~/components/ui/page-header';
import type { Stale } from '~/domain/outcome';
import { packageItemSchema } from '~/domain/package/schema';
import { versionText } from '~/messages/bouwsteen';
import { paths, withDone } from '~/paths';
import { formAction } from '~/platform/http/form.server';
import { guarded, notFound } from '~/platform/http/guarded.server';
import { packageItemForm, type PackageItemForm } from '~/queries/package/package-item-form.server';
import { changePackageItem } from '~/services/package/change-package-item.server';

export { freshAfterConflict as shouldRevalidate } from '~/components/forms/fresh-after-conflict';

const ids = (params: { packageId?: string; itemId?: string }) =>
  [params.packageId ?? '', params.itemId ?? ''] as const;

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Onderdeel ${data?.form.item.label ?? ''} van het pakket - Vijfhoek` },
];

export const loader = guarded('package:write', async ({ ctx, programma, params }) => {
  const form = await packageItemForm(ctx, ...ids(params));
  if (!form) throw notFound();
  return { p: programma.key, form };
});

export const action = formAction({
  question: 'package:write',
  attempt: ({ params }) => ({ action: 'package_changed', object: { kind: 'package', id: ids(params)[0] } }),
  schema: packageItemSchema,
  run: ({ ctx, params, input }) => changePackageItem(ctx, ...ids(params), input),
  next: ({ id }, { programma, params }) =>
    withDone(`${paths.package(programma.key, ids(params)[0])}#onderdeel-${id}`, 'onderdeel_bewaard'),
});

const NOTHING = { value: '', label: 'nog niets: dit ontbreekt' };

export default function PackageItemRoute() {
  const { p, form } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const { item, versions } = form;
  const of = form.package;
  const back = paths.package(p, of.id);
  const here = paths.packageItem(p, of.id, item.id);
  const value = (name: 'label' | 'title' | 'missingReason') => result?.values[name] ?? item[name];
  return (
    <>
      <PackageCrumbs p={p} of={of} here={{ href: here, label: `Onderdeel ${item.label}` }} />
      <PageHeader
        title={`Onderdeel ${item.label}`.trim()}
        lead={item.title}
        actions={
          of.closed ? null : (
            <>
              <LinkButton variant="secondary" href={paths.packageItemPlace(p, of.id, item.id)}>
                Verplaats
              </LinkButton>
              <LinkButton variant="secondary" href={paths.packageItemRemoval(p, of.id, item.id)}>
                Haal uit het pakket
              </LinkButton>
            </>
          )
        }
      />
      {of.closed ? (
        <PackageClosed back={back} why={of.closed} />
      ) : result?.stale ? (
        <ConflictView
          action={here}
          version={result.stale.version}
          saved={result.stale.saved}
          fields={conflictFields(result.stale, form, result.values['bouwsteenVersionId'] ?? '')}
          mine={{ meta: 'nog niet bewaard' }}
          theirs={{ title: 'Wat er nu staat', meta: 'bewaard terwijl u bezig was' }}
          leaveHref={back}
        />
      ) : (
        <PageForm result={result} version={item.version} button="Bewaar het onderdeel" back={back}>
          <FieldRow>
            <TextInput
              name="label"
              label="Nummer in het pakket"
              short
              maxLength={20}
              defaultValue={value('label')}
              error={result?.errors['label']}
            />
          </FieldRow>
          <TextInput
            name="title"
            label="Titel"
            maxLength={300}
            defaultValue={value('title')}
            error={result?.errors['title']}
          />
          {item.bouwsteenId === null ? (
            <input type="hidden" name="bouwsteenVersionId" value="" />
          ) : (
            <RadioGroup
              name="bouwsteenVersionId"
              legend="Welke versie erin zit"
              error={result?.errors['bouwsteenVersionId']}
              defaultValue={result?.values['bouwsteenVersionId'] ?? item.bouwsteenVersionId ?? ''}
              options={[
                ...versions.map(({ id, note, ...version }, index) => ({
                  value: id,
                  label: `${versionText(version)}${index === 0 ? ' (de nieuwste)' : ''}`,
                  hint: note || undefined,
                })),
                NOTHING,
              ]}
            />
          )}
          <TextArea
            name="missingReason"
            label="Wat ontbreekt en waarom"
            hint={
              item.bouwsteenId === null
                ? undefined
                : 'Mag leeg blijven als er een versie in zit en er niets ontbreekt.'
            }
            rows={3}
            defaultValue={value('missingReason')}
            error={result?.errors['missingReason']}
          />
        </PageForm>
      )}
    </>
  );
}

/** The version is chosen again from the two, the rest can be merged by hand. */
const conflictFields = (stale: Stale, { item }: PackageItemForm, sent: string): ConflictField[] =>
  stale.fields.map(({ name, label, yours, theirs }) => ({
    ...{ name, label, theirs, mine: yours },
    ...(name === 'bouwsteenVersionId'
      ? { stored: { mine: sent, theirs: item.bouwsteenVersionId ?? '' } }
      : { multiline: name === 'missingReason' }),
  }));
