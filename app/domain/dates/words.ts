export const monthNames = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
] as const;

/** Monday first, as `weekdayOf` counts. */
export const weekdayNames = [
  'maandag',
  'dinsdag',
  'woensdag',
  'donderdag',
  'vrijdag',
  'zaterdag',
  'zondag',
] as const;

export const shortMonths = [
  'jan',
  'feb',
  'mrt',
  'apr',
  'mei',
  'jun',
  'jul',
  'aug',
  'sep',
  'okt',
  'nov',
  'dec',
];
const shortWeekdays = ['ma', 'di', 'wo', 'do', 'vr', 'za', 'zo'];

/** 1 to 12 for "oktober", "okt", "okt.", "sept"; undefined for another word. */
export function monthNumber(word: string): number | undefined {
  const plain = word.toLowerCase().replace(/\.$/, '');
  if (plain === 'sept') return 9;
  const index = Math.max(
    monthNames.findIndex((name) => name === plain),
    shortMonths.indexOf(plain),
  );
  return index < 0 ? undefined : index + 1;
}

/** 1 (maandag) to 7 (zondag); undefined for another word. */
export function weekdayNumber(word: string): number | undefined {
  const plain = word.toLowerCase().replace(/\.$/, '');
  const index = Math.max(
    weekdayNames.findIndex((name) => name === plain),
    shortWeekdays.indexOf(plain),
  );
  return index < 0 ? undefined : index + 1;
}
