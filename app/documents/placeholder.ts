/** A paper that the data set speaks of and doesn't hold: how we know of it, and where its contents can be read. */
export type Placeholder = { title: string; source: string; readIn: string | null };

/** What its placeholder says, whatever kind of file it is. */
export function placeholderSentences({ source, readIn }: Placeholder): string[] {
  return [
    readIn === null
      ? 'De inhoud van dit stuk staat niet in de openbare documenten.'
      : `De inhoud is hier niet overgenomen. U vindt haar in een openbaar document: ${readIn}.`,
    `Dat het stuk bestaat, blijkt uit: ${source}.`,
    'Dit bestand houdt de plaats vrij, zodat de nummers van de bijlagen kloppen.',
  ];
}
