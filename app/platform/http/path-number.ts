/** The number of a version in an address; 0, which no version has, for anything that is no number. */
export const numberIn = (params: Readonly<Record<string, string | undefined>>): number =>
  /^\d{1,4}$/.test(params['number'] ?? '') ? Number(params['number']) : 0;
