/** A filter is an address: what can't be a choice counts as not chosen, and nothing in it can break a page. */

const LONGEST = 200;

/** One line of text out of an address; undefined when empty. */
export function textIn(search: URLSearchParams, name: string): string | undefined {
  const text = (search.get(name) ?? '')
    .normalize('NFC')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
  return text === '' ? undefined : text.slice(0, LONGEST);
}

/** One of a closed list. */
export function choiceIn<T extends string>(
  search: URLSearchParams,
  name: string,
  choices: readonly T[],
): T | undefined {
  const value = search.get(name);
  return choices.find((choice) => choice === value);
}

/** A year of four digits. */
export function yearIn(search: URLSearchParams, name: string): number | undefined {
  const value = search.get(name) ?? '';
  return /^[12]\d{3}$/.test(value) ? Number(value) : undefined;
}

/** 1 and up; anything else is the first page. */
export function pageIn(search: URLSearchParams): number {
  const value = search.get('pagina') ?? '';
  return /^[1-9]\d{0,5}$/.test(value) ? Number(value) : 1;
}

export type Sort<By extends string> = { by: By; descending: boolean };

/** "datum" or "-datum" (newest first). */
export function sortIn<By extends string>(
  search: URLSearchParams,
  choices: readonly By[],
  standard: Sort<By>,
): Sort<By> {
  const match = /^(-?)([a-z]+)$/.exec(search.get('sorteer') ?? '');
  const by = choices.find((choice) => choice === match?.[2]);
  return by === undefined ? standard : { by, descending: match?.[1] === '-' };
}

export const sortText = ({ by, descending }: Sort<string>): string => `${descending ? '-' : ''}${by}`;
