import { toXlsx } from './xlsx';

/** Stands in the data set for a spreadsheet whose contents are not in the public documents; its only sheet says so. */
export function placeholderXlsx(data: { title: string; source: string }): Promise<Uint8Array> {
  const sentences = [
    data.title,
    'De inhoud van dit bestand staat niet in de openbare documenten.',
    `Dat het bestand bestaat, blijkt uit: ${data.source}.`,
    'Dit werkblad houdt zijn plaats vrij, zodat de nummers van de bijlagen kloppen.',
  ];
  return toXlsx(
    [{ kind: 'text', title: 'Bijlage zonder inhoud', value: (sentence: string) => sentence }],
    sentences,
    'Bijlage zonder inhoud',
  );
}
