import { FilterBar, type FilterField } from '~/components/ui/filter-bar';
import { AppLink } from '~/components/ui/app-link';
import { Notice } from '~/components/ui/notice';
import type { IsoDate } from '~/domain/dates/calendar';
import { formatDate } from '~/domain/dates/format';
import { joinWords } from '~/messages/join-words';

type Known = { date: IsoDate; overleggen: string[] };

/** The choice of the day up to which proposals and besluiten are shown; a day from the address is among them. */
export function asKnownField(days: readonly Known[], zoals: IsoDate | null): FilterField {
  const own = zoals !== null && !days.some(({ date }) => date === zoals);
  return {
    kind: 'select',
    name: 'zoals',
    label: 'Zoals bekend op',
    value: zoals ?? '',
    options: [
      { value: '', label: 'nu' },
      ...(own ? [{ value: zoals, label: formatDate(zoals) }] : []),
      ...days.map(({ date, overleggen }) => ({
        value: date,
        label: `${joinWords(overleggen)} van ${formatDate(date)}`,
      })),
    ],
  };
}

/** The choice by itself, for a page without a filter of its own. */
export function AsKnownBar(props: { action: string; days: readonly Known[]; zoals: IsoDate | null }) {
  const { action, days, zoals } = props;
  if (days.length === 0 && zoals === null) return null;
  return <FilterBar action={action} fields={[asKnownField(days, zoals)]} />;
}

/** Says that what stands here is not as it is now. */
export function AsKnownNotice({ zoals, nowHref }: { zoals: IsoDate | null; nowHref: string }) {
  if (zoals === null) return null;
  return (
    <Notice kind="let" title={`Zoals bekend op ${formatDate(zoals)}`} level={2} block>
      <p>
        Wat later is voorgesteld of besloten, staat hier niet in.{' '}
        <AppLink href={nowHref}>Toon wat nu geldt</AppLink>
      </p>
    </Notice>
  );
}
