/** What the next page says after something was done (`?gedaan=`). */
export const doneSentences = {
  uitgelogd: 'U bent uitgelogd.',
  sessie_beeindigd: 'De sessie is beëindigd.',
  bijlage_toegevoegd: 'De bijlage is toegevoegd.',
  bijlagen_toegevoegd: 'De bijlagen zijn toegevoegd.',
  bijlage_bewaard: 'De bijlage is bewaard.',
  bijlage_verplaatst: 'De bijlage is verplaatst. De nummers schoven mee.',
  bijlage_ingetrokken: 'De bijlage is ingetrokken.',
  bijlage_gevraagd: 'De bijlage is gevraagd.',
  bijlage_vraag_vervallen: 'De vraag om de bijlage is vervallen.',
  bijlage_herinnerd: 'De herinnering gaat nu op de post.',
  bestand_ontvangen: 'Het bestand is ontvangen. De secretaris ziet het meteen.',
  versie_toegevoegd: 'De nieuwe versie is bewaard. Op de agenda staat nog de versie van eerder.',
  versie_op_agenda: 'Deze versie staat nu op de agenda.',
  agenda_verstuurd: 'De agenda is verstuurd. Deze versie ligt nu vast.',
  nazending_verstuurd: 'De nazending is verstuurd. Deze versie ligt nu vast.',
  vergadering_afgelast: 'De vergadering is afgelast.',
} as const;

export type DoneCode = keyof typeof doneSentences;

export const doneSentence = (code: string | null): string | undefined =>
  code !== null && code in doneSentences ? doneSentences[code as DoneCode] : undefined;
