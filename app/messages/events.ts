import { formatDate, formatInstant } from '~/domain/dates/format';
import type { EventAction } from '~/domain/history/actions';
import type { ShownField } from '~/domain/history/told';

/** What happened, in the words of the history. */
export const eventWords: Record<EventAction, string> = {
  world_loaded: 'Gegevens geladen',
  signed_in: 'Ingelogd',
  signed_out: 'Uitgelogd',
  session_ended: 'Sessie beëindigd',
  sign_in_requested: 'Inloglink gevraagd',
  person_added: 'Persoon toegevoegd',
  person_changed: 'Gegevens van een persoon gewijzigd',
  role_granted: 'Rol gegeven',
  role_ended: 'Rol beëindigd',
  party_added: 'Partij toegevoegd',
  party_changed: 'Partij gewijzigd',
  overleg_changed: 'Instellingen van het overleg gewijzigd',
  standing_items_changed: 'Vaste punten gewijzigd',
  meeting_added: 'Vergadering gemaakt',
  meeting_changed: 'Gegevens van de vergadering gewijzigd',
  meeting_cancelled: 'Vergadering afgelast',
  meeting_opened: 'Vergadering geopend',
  meeting_closed: 'Vergadering afgesloten',
  proposal_accepted: 'Voorstellen voor de agenda verwerkt',
  proposal_refused: 'Voorstel voor de agenda afgewezen',
  item_added: 'Agendapunt toegevoegd',
  item_changed: 'Agendapunt gewijzigd',
  item_moved: 'Agendapunt verplaatst',
  item_withdrawn: 'Agendapunt ingetrokken',
  item_parked: 'Agendapunt op de parkeerlijst gezet',
  item_carried: 'Agendapunt doorgeschoven',
  item_proposed: 'Agendapunt voorgesteld',
  subject_linked: 'Onderwerp gekoppeld',
  subject_unlinked: 'Onderwerp losgemaakt',
  attachment_added: 'Bijlage toegevoegd',
  attachment_changed: 'Bijlage gewijzigd',
  attachment_withdrawn: 'Bijlage ingetrokken',
  attachment_requested: 'Bijlage gevraagd',
  file_version_added: 'Nieuw bestand bij een bijlage',
  annotation_written: 'Annotatie geschreven',
  agenda_sent: 'Agenda verstuurd',
  supplement_sent: 'Nazending verstuurd',
  mail_sent: 'Mail verstuurd',
  mail_failed: 'Mail niet aangekomen',
  attendance_recorded: 'Aanwezigheid vastgelegd',
  item_times_recorded: 'Punt aan de orde',
  contribution_added: 'Inbreng vastgelegd',
  contribution_changed: 'Inbreng gewijzigd',
  contribution_removed: 'Inbreng weggehaald',
  decision_recorded: 'Besluit vastgelegd',
  decision_changed: 'Besluit gewijzigd',
  decision_withdrawn: 'Besluit vervallen',
  decision_shared: 'Besluit gedeeld',
  position_recorded: 'Standpunten vastgelegd',
  minutes_sent_for_correction: 'Verslag naar de deelnemers gestuurd',
  minutes_adopted: 'Verslag vastgesteld',
  remark_made: 'Opmerking bij het verslag gemaakt',
  remark_answered: 'Opmerking bij het verslag beantwoord',
  action_added: 'Actie vastgelegd',
  action_changed: 'Actie gewijzigd',
  action_withdrawn: 'Actie vervallen',
  action_reported: 'Voortgang gemeld',
  taakopdracht_adopted: 'Taakopdracht vastgesteld',
  series_revised: 'Nieuwe reeks vastgelegd',
};

/** What the fields of a change are called. */
export const changedFieldWords: Record<ShownField, string> = {
  title: 'Titel',
  text: 'Tekst',
  purposes: 'Doel',
  minutes: 'Minuten',
  proposal: 'Voorstel of beslispunt',
  explanationText: 'Toelichting',
  submitterId: 'Ingediend door',
  number: 'Nummer',
  startsAt: 'Begin',
  place: 'Plaats',
  link: 'Link',
  kenmerk: 'Kenmerk',
  chairPartyId: 'Voorzitter',
  chairFunction: 'Functie van de voorzitter',
  chairReason: 'Reden voor deze voorzitter',
  state: 'Stand',
  minutesState: 'Verslag',
  kind: 'Soort',
  effect: 'Gevolg',
  noEffectReason: 'Waarom geen gevolg',
  partyId: 'Partij',
  deadline: 'Uiterlijk op',
  noMaatregelReason: 'Waarom geen maatregel',
  roles: 'Wie',
  positions: 'Standpunten',
  answer: 'Antwoord',
  answerWhy: 'Toelichting op het antwoord',
  standpunt: 'Standpunt',
  advies: 'Advies',
  spreeklijn: 'Spreeklijn',
};

/** Codes that stand in a change, as the screens say them. */
const codeWords: Readonly<Record<string, string>> = {
  ter_informatie: 'ter informatie',
  ter_bespreking: 'ter bespreking',
  ter_vaststelling: 'ter vaststelling',
  ter_besluitvorming: 'ter besluitvorming',
  ter_correctie: 'ter correctie',
  stelt_vast: 'stelt vast',
  stemt_in: 'stemt in',
  neemt_kennis: 'neemt kennis',
  houdt_aan: 'houdt aan',
  geeft_opdracht: 'geeft opdracht',
  wijst_af: 'wijst af',
  samen_met: 'in samenwerking met',
  ondersteund_door: 'ondersteund door',
  niet_akkoord: 'niet akkoord',
  niet_aanwezig: 'niet aanwezig',
  kanttekening: 'akkoord met kanttekening',
  voorbehoud: 'voorbehoud achterban',
  taakopdracht_vaststellen: 'taakopdrachten vaststellen',
  verslag_vaststellen: 'verslag vaststellen',
  actie_opdragen: 'actie opdragen',
  reeks_herzien: 'reeks herzien',
  bouwsteen_aanvaarden: 'bouwsteen aanvaarden',
  punt_aanhouden: 'punt aanhouden',
};

/** Fields that hold codes; in a text of people the same letters are left alone. */
const codeFields: readonly ShownField[] = [
  'purposes',
  'state',
  'minutesState',
  'kind',
  'effect',
  'answer',
  'roles',
  'positions',
];

/** What a field was or became: "ter besluitvorming", "7 oktober 2021, 13.30 uur", "verantwoordelijk: VNG". */
export function changedText(name: ShownField, text: string): string {
  if (text === '') return '';
  if (name === 'startsAt') return Number.isNaN(Date.parse(text)) ? text : formatInstant(new Date(text));
  if (name === 'deadline') return /^\d{4}-\d{2}-\d{2}$/.test(text) ? formatDate(text) : text;
  if (!codeFields.includes(name)) return text;
  return text
    .split(', ')
    .map((part) =>
      part
        .split(':')
        .filter(Boolean)
        .map((word) => codeWords[word] ?? word)
        .join(': '),
    )
    .join(', ');
}
