/** The number of a version in an address; 0, which no version has, for anything that is no number. */
export const numberIn = (params: Readonly<Record<string, string | undefined>>): number =>
  /^\d{1,4}$/.test(params['number'] ?? '') ? Number(params['number']) : 0;

/** The year in an address; 0, which no reeks has, for anything that is no year. */
export const yearIn = (params: Readonly<Record<string, string | undefined>>): number =>
  numberIn({ number: params['year'] });

/** Which two versions the address asks to lay side by side. */
export function chosenVersions(request: Request): { from: number; to: number } {
  const asked = new URL(request.url).searchParams;
  const chosen = (name: string) => numberIn({ number: asked.get(name) ?? '' });
  return { from: chosen('van'), to: chosen('naar') };
}
