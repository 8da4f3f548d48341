import { useActionData, useLoaderData } from '@remix-run/react';
import { BouwsteenCrumbs } from '~/components/domain/bouwsteen-crumbs';
import { BouwsteenFields, bouwsteenValues, parentText } from '~/components/domain/bouwsteen-fields';
import { ConflictView, type ConflictField } from '~/components/forms/conflict-view';
import { TextArea } from '~/components/forms/inputs';
import { PageForm } from '~/components/forms/page-form';
import { LinkButton } from '~/components/ui/button';
import { Notice } from '~/components/ui/notice';
import { PageHeader } from '~/components/ui/page-header';
import { bouwsteenKinds } from '~/domain/bouwsteen/kinds';
import { bouwsteenLabel } from '~/domain/bouwsteen/label';
import { bouwsteenSchema } from '~/domain/bouwsteen/schema';
import type { Stale } from '~/domain/outcome';
import { bouwsteenKindWords } from '~/messages/bouwsteen';
import { refusalSentence } from '~/messages/refusals';
import { paths, withDone } from '~/paths';
import { formAction } from '~/platform/http/form.server';
import { guarded, notFound } from '~/platform/http/guarded.server';
import { bouwsteenForm } from '~/queries/bouwsteen/bouwsteen-form.server';
import { changeBouwsteen } from '~/services/bouwsteen/change-bouwsteen.server';

export { freshAfterConflict as shouldRevalidate } from '~/components/forms/fresh-after-conflict';

export const meta = () => [{ title: 'Gegevens van de bouwsteen - Vijfhoek' }];

export const loader = guarded('bouwsteen:announce', async ({ ctx, programma, params }) => {
  const form = await bouwsteenForm(ctx, params['bouwsteenId'] ?? '');
  if (!form) throw notFound();
  return { ...form, p: programma.key, closed: form.closed.map((code) => refusalSentence({ code })) };
});

export const action = formAction({
  question: 'bouwsteen:announce',
  attempt: ({ params }) => ({
    action: 'bouwsteen_changed',
    object: { kind: 'bouwsteen', id: params['bouwsteenId'] ?? null },
  }),
  schema: bouwsteenSchema,
  run: ({ ctx, params, input }) => changeBouwsteen(ctx, params['bouwsteenId'] ?? '', input),
  next: ({ id }, { programma }) => withDone(paths.bouwsteen(programma.key, id), 'bouwsteen_bewaard'),
});

export default function BouwsteenFacts() {
  const { p, werkgroep, bouwsteen, parents, closed } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const here = paths.bouwsteenFacts(p, bouwsteen.id);
  const back = paths.bouwsteen(p, bouwsteen.id);
  const missing = result?.values['missingReason'] ?? bouwsteen.missingReason;
  return (
    <>
      <BouwsteenCrumbs
        p={p}
        werkgroep={werkgroep}
        bouwsteen={bouwsteen}
        here={{ href: here, label: 'Gegevens' }}
      />
      <PageHeader title={`Gegevens van bouwsteen ${bouwsteenLabel(bouwsteen)}`} lead={bouwsteen.title} />
      {closed.length > 0 ? (
        <>
          <Notice kind="let">{closed.join(' ')}</Notice>
          <LinkButton variant="secondary" href={back}>
            Terug naar de bouwsteen
          </LinkButton>
        </>
      ) : result?.stale ? (
        <ConflictView
          action={here}
          version={result.stale.version}
          saved={result.stale.saved}
          fields={conflictFields(result.stale, parents)}
          mine={{ meta: 'nog niet bewaard' }}
          theirs={{ title: 'Wat er nu staat', meta: 'bewaard terwijl u bezig was' }}
          leaveHref={back}
        />
      ) : (
        <PageForm result={result} version={bouwsteen.version} button="Bewaar de gegevens" back={back}>
          <BouwsteenFields
            values={bouwsteenValues(result, bouwsteen)}
            errors={result?.errors ?? {}}
            parents={parents}
          />
          <TextArea
            name="missingReason"
            label="Waarom er nog niets is"
            hint="Mag leeg blijven. Staat bij de bouwsteen tot er iets is ingediend."
            rows={2}
            defaultValue={missing}
            error={result?.errors['missingReason']}
          />
        </PageForm>
      )}
    </>
  );
}

type Parents = { id: string; number: number; letter: string; title: string }[];

/** What is chosen from a list reads as words and is chosen again, not typed. */
const conflictFields = (stale: Stale, parents: Parents): ConflictField[] =>
  stale.fields.map(({ name, label, theirs, yours }) => {
    const words =
      name === 'kind' ? kindText : name === 'addendumToId' ? (id: string) => nameOf(id, parents) : undefined;
    return words
      ? { name, label, theirs: words(theirs), mine: words(yours), stored: { mine: yours, theirs } }
      : { name, label, theirs, mine: yours, multiline: name === 'description' || name === 'missingReason' };
  });

const kindText = (code: string): string => {
  const kind = bouwsteenKinds.find((one) => one === code);
  return kind ? bouwsteenKindWords[kind] : code;
};

const nameOf = (id: string, parents: Parents): string => {
  const parent = parents.find((one) => one.id === id);
  return parent ? parentText(parent) : 'geen addendum';
};
