/** "verslag-boha-2021-10-07.pdf": the kind of paper, of which overleg, of which day. */
export function paperFileName(paper: string, overleg: string, date: string, ending = ''): string {
  return `${[paper, slug(overleg), date, ending].filter(Boolean).join('-')}.pdf`;
}

/** "Taakopdracht Toegang, versie 1" as part of a file name. */
export const slug = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
