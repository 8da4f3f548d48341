import { RadioGroup } from '~/components/forms/choices';
import { ConflictView } from '~/components/forms/conflict-view';
import { FieldRow } from '~/components/forms/field';
import { DateInput, Select, TextArea, TextInput } from '~/components/forms/inputs';
import { Breadcrumbs } from '~/components/ui/page-header';
import { Notice } from '~/components/ui/notice';
import { formatDate } from '~/domain/dates/format';
import { isIsoDate } from '~/domain/dates/calendar';
import type { Stale } from '~/domain/outcome';
import type { RouteObject } from '~/domain/route/object-kinds';
import { routePurposes } from '~/domain/route/purposes';
import { routePurposeWords } from '~/messages/route';
import { theirTitle, whoElse } from '~/messages/saved-meanwhile';
import { paths } from '~/paths';

export type StepValues = {
  date: string;
  dateText: string;
  overlegId: string;
  body: string;
  purpose: string;
  conclusion: string;
  remarks: string;
  followUp: string;
};

type Named = { id: string; shortName: string };
type Sent = { values: Record<string, string>; errors: Record<string, string> };

export function RouteCrumbs(props: {
  p: string;
  of: RouteObject;
  title: string;
  here: { href: string; label: string };
}) {
  const { p, of, title, here } = props;
  return <Breadcrumbs items={[{ href: paths.route(p, of), label: `Behandeling ${title}` }, here]} />;
}

/** When, where, why, and what came of it; what was typed when it came back. */
export function RouteStepFields(props: { sent?: Sent; stored: StepValues; overleggen: readonly Named[] }) {
  const { sent, stored, overleggen } = props;
  const field = (name: keyof StepValues) => ({
    name,
    defaultValue: sent?.values[name] ?? stored[name],
    error: sent?.errors[name],
  });
  return (
    <>
      <FieldRow>
        <DateInput {...field('date')} label="Datum" />
        <TextInput
          {...field('dateText')}
          short
          label="Of in woorden"
          hint="Als er geen dag bekend is, bijvoorbeeld sept/okt 2021."
        />
      </FieldRow>
      <Select
        {...field('overlegId')}
        label="Overleg"
        emptyLabel="een ander overleg"
        hint="Wat u bij een overleg van dit programma schrijft, lezen alleen de deelnemers en wie de behandeling bijhoudt."
        options={overleggen.map(({ id, shortName }) => ({ value: id, label: shortName }))}
      />
      <TextInput
        {...field('body')}
        label="Welk ander overleg"
        hint="Bijvoorbeeld: ambtelijke klankbordgroep."
      />
      <RadioGroup
        {...field('purpose')}
        legend="Doel"
        options={routePurposes.map((purpose) => ({ value: purpose, label: routePurposeWords[purpose] }))}
      />
      <TextArea {...field('conclusion')} label="Conclusie (mag leeg blijven)" rows={3} />
      <TextArea {...field('remarks')} label="Opmerkingen (mag leeg blijven)" rows={5} />
      <TextArea {...field('followUp')} label="Wat ermee is gedaan (mag leeg blijven)" rows={4} />
    </>
  );
}

/** Two people changed the same step; the person decides (product rule 12). */
export function RouteStepConflict(props: {
  stale: Stale;
  sent: Record<string, string>;
  stored: StepValues;
  overleggen: readonly Named[];
  action: string;
  leaveHref: string;
}) {
  const { stale, sent, stored, overleggen, action, leaveHref } = props;
  const words: Partial<Record<string, (value: string) => string>> = {
    date: (value) => (isIsoDate(value) ? formatDate(value) : value),
    overlegId: (value) => overleggen.find(({ id }) => id === value)?.shortName ?? '',
    purpose: (value) => routePurposes.find((one) => one === value) ?? '',
  };
  return (
    <>
      <Notice kind="let" level={2} announce title="Twee versies van dezelfde stap">
        Terwijl u schreef, bewaarde {whoElse(stale.saved)} deze stap ook. Beide teksten zijn er nog. Kies wat
        er in de behandeling komt.
      </Notice>
      <ConflictView
        action={action}
        version={stale.version}
        saved={stale.saved}
        fields={stale.fields.map(({ name, label, yours, theirs }) => {
          const word = words[name];
          return word
            ? {
                name,
                label,
                mine: word(yours),
                theirs: word(theirs),
                stored: { mine: sent[name] ?? '', theirs: stored[name as keyof StepValues] },
              }
            : { name, label, mine: yours, theirs, multiline: name !== 'body' && name !== 'dateText' };
        })}
        mine={{ meta: 'Nog niet in de behandeling' }}
        theirs={{ title: theirTitle('Tekst', stale.saved), meta: 'Staat nu in de behandeling' }}
        leaveHref={leaveHref}
        choiceLabel="Zo komt het in de behandeling"
      />
    </>
  );
}
