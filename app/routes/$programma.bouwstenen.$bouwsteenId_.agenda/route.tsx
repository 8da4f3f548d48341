import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { BouwsteenCrumbs } from '~/components/domain/bouwsteen-crumbs';
import { CheckboxGroup } from '~/components/forms/choices';
import { FormActions, SubmitButton } from '~/components/forms/form-actions';
import { NumberInput, Select } from '~/components/forms/inputs';
import { PageForm } from '~/components/forms/page-form';
import { LinkButton } from '~/components/ui/button';
import { Notice } from '~/components/ui/notice';
import { PageHeader } from '~/components/ui/page-header';
import { purposes } from '~/domain/agenda-item/purposes';
import { placeBouwsteenSchema } from '~/domain/bouwsteen/handling-schema';
import { bouwsteenLabel } from '~/domain/bouwsteen/label';
import { formatDate, formatDateWithWeekday } from '~/domain/dates/format';
import { purposeWords } from '~/messages/meeting-words';
import { refusalSentence } from '~/messages/refusals';
import { paths, withDone } from '~/paths';
import { formAction } from '~/platform/http/form.server';
import { guarded, notFound } from '~/platform/http/guarded.server';
import { placePage } from '~/queries/bouwsteen/place-page.server';
import { pinNewestVersion } from '~/services/bouwsteen/pin-newest-version.server';
import { placeBouwsteen } from '~/services/bouwsteen/place-bouwsteen.server';

export { freshAfterRefusal as shouldRevalidate } from '~/components/forms/fresh-after-conflict';

export const meta = () => [{ title: 'Zet de bouwsteen op de agenda - Vijfhoek' }];

const idOf = (params: { bouwsteenId?: string }) => params.bouwsteenId ?? '';

export const loader = guarded('bouwsteen:announce', async ({ ctx, programma, params }) => {
  const page = await placePage(ctx, idOf(params));
  if (!page) throw notFound();
  return { ...page, p: programma.key, closed: page.closed.map((code) => refusalSentence({ code })) };
});

export const action = formAction({
  question: 'bouwsteen:announce',
  attempt: ({ params }) => ({ action: 'item_added', object: { kind: 'bouwsteen', id: idOf(params) } }),
  schema: placeBouwsteenSchema,
  run: async ({ ctx, params, input }) =>
    input.how === 'newest' ? pinNewestVersion(ctx, idOf(params)) : placeBouwsteen(ctx, idOf(params), input),
  next: (_value, { programma, params, input }) =>
    withDone(
      paths.bouwsteen(programma.key, idOf(params)),
      input.how === 'new' && input.target === null ? 'bouwsteen_ingebracht' : 'bouwsteen_geagendeerd',
    ),
});

export default function PlaceBouwsteen() {
  const data = useLoaderData<typeof loader>();
  const { p, bouwsteen, werkgroep, overleg, prepares, number, closed, waiting, older } = data;
  const result = useActionData<typeof action>();
  const back = paths.bouwsteen(p, bouwsteen.id);
  const here = { href: paths.bouwsteenAgenda(p, bouwsteen.id), label: 'Op de agenda' };
  return (
    <>
      <BouwsteenCrumbs p={p} werkgroep={werkgroep} bouwsteen={bouwsteen} here={here} />
      <PageHeader
        title={prepares ? 'Zet de bouwsteen op de agenda' : `Breng de bouwsteen in bij ${overleg.shortName}`}
        lead={`${bouwsteenLabel(bouwsteen)} ${bouwsteen.title}${number === null ? '' : `, versie ${number}`}`}
      />
      {closed.length > 0 || waiting.length > 0 ? (
        <>
          <Notice kind={closed.length > 0 ? 'let' : 'info'} announce={result !== undefined}>
            {closed.length > 0 ? closed.join(' ') : waiting.map(waitingText).join(' ')}
          </Notice>
          {closed.length === 0 && prepares && older > 0 ? (
            <Form className="formulier" method="post">
              <input type="hidden" name="how" value="newest" />
              <p>Daar staat nog een eerdere versie.</p>
              <FormActions>
                <SubmitButton>{`Zet versie ${number ?? ''} ervoor in de plaats`}</SubmitButton>
              </FormActions>
            </Form>
          ) : null}
          <LinkButton variant="secondary" href={back}>
            Terug naar de bouwsteen
          </LinkButton>
        </>
      ) : (
        <PageForm
          result={result}
          button={prepares ? 'Zet op de agenda' : 'Breng in'}
          back={back}
          leave="Terug naar de bouwsteen"
        >
          <input type="hidden" name="how" value="new" />
          <Fields data={data} result={result} />
        </PageForm>
      )}
    </>
  );
}

type Result = {
  values: Record<string, string>;
  lists: Record<string, string[]>;
  errors: Record<string, string>;
};

function Fields(props: {
  data: { prepares: boolean; targets: { id: string; date: string }[]; overleg: { shortName: string } };
  result: Result | undefined;
}) {
  const { data, result } = props;
  const { values, lists, errors } = result ?? { values: {}, lists: {}, errors: {} };
  return (
    <>
      {data.prepares ? (
        <Select
          name="target"
          label="Welke vergadering?"
          defaultValue={values['target'] ?? data.targets[0]?.id ?? ''}
          error={errors['target']}
          options={[
            ...data.targets.map(({ id, date }) => ({ value: id, label: formatDateWithWeekday(date) })),
            { value: '', label: 'nog geen, op de parkeerlijst' },
          ]}
        />
      ) : (
        <p>De secretaris van {data.overleg.shortName} ziet dit op de parkeerlijst en kiest de vergadering.</p>
      )}
      <CheckboxGroup
        name="purposes[]"
        legend="Doel"
        error={errors['purposes']}
        options={purposes.map((purpose) => ({ value: purpose, label: purposeWords[purpose] }))}
        defaultValues={result ? (lists['purposes[]'] ?? []) : ['ter_vaststelling']}
      />
      <NumberInput
        name="minutes"
        label="Tijd in minuten"
        defaultValue={values['minutes'] ?? '10'}
        error={errors['minutes']}
        maxLength={9}
      />
    </>
  );
}

const waitingText = ({ title, date }: { title: string; date: string | null }): string =>
  date === null ? `"${title}" wacht al.` : `"${title}" staat al op de agenda van ${formatDate(date)}.`;
