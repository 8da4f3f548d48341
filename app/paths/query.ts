/** What a list is filtered by, as it stands in the address. */
export type Filter = Record<string, string | undefined>;

/** "?a=b" of what is filled in; nothing where all is empty. */
export const query = (values: Record<string, string | number | undefined>): string => {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(values))
    if (value !== undefined && value !== '') search.set(name, String(value));
  const text = search.toString();
  return text === '' ? '' : `?${text}`;
};
