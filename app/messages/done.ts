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
  regel_bewaard: 'Bewaard in het verslag.',
  inbreng_bewaard: 'De inbreng is bewaard.',
  inbreng_verwijderd: 'De inbreng is uit het verslag gehaald.',
  besluit_vastgelegd: 'Het besluit is vastgelegd.',
  besluit_bewaard: 'Het besluit is bewaard.',
  besluit_vervallen: 'Het besluit is vervallen. Het nummer blijft staan.',
  besluit_gedeeld: 'Het besluit is gedeeld.',
  standpunten_bewaard: 'De standpunten zijn bewaard.',
  actie_vastgelegd: 'De actie is vastgelegd.',
  actie_bewaard: 'De actie is bewaard.',
  actie_vervallen: 'De actie is vervallen.',
  aanwezigheid_bewaard: 'De aanwezigheid is bewaard.',
  vergadering_geopend: 'De vergadering is geopend.',
  vergadering_afgesloten: 'De vergadering is afgesloten. De besluitenlijst en de actielijst staan klaar.',
  verslag_ter_correctie: 'Het verslag ligt nu bij de deelnemers. Ieder krijgt er een mail over.',
  opmerking_gestuurd: 'Uw opmerking is bij de secretaris.',
  opmerking_beantwoord: 'Het antwoord is bewaard. De deelnemers zien het nu.',
} as const;

export type DoneCode = keyof typeof doneSentences;

export const doneSentence = (code: string | null): string | undefined =>
  code !== null && code in doneSentences ? doneSentences[code as DoneCode] : undefined;
