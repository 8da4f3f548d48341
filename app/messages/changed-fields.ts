import { formatDate, formatInstant } from '~/domain/dates/format';
import type { ShownField } from '~/domain/history/told';
import { sectionWords } from './werkgroep';

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
  question: 'Vraag aan het overleg',
  wish: 'Wat de werkgroep wil',
  argument: 'Onderbouwing',
  neededBy: 'Antwoord nodig op',
  date: 'Datum',
  startTime: 'Begin',
  notesText: 'Aantekeningen',
  function: 'Functie',
  perspectief: 'Perspectief',
  role: 'Rol',
  from: 'Vanaf',
  until: 'Tot en met',
  note: 'Toelichting',
  letter: 'Letter',
  description: 'Waar het over gaat',
  due: 'Uiterlijk inleveren op',
  missingReason: 'Waarom er nog niets is',
  versionNumber: 'Versie',
  presence: 'Zit het erin?',
  why: 'Waarom niet',
  page: 'Waar',
  label: 'Hoe de versie heet',
  ...sectionWords,
  questions: 'Vragen',
  results: 'Wat eruit moet komen',
  relations: 'Hangt samen met',
  reports: 'Stukken om te gebruiken',
  aanbevelingen: 'Aanbevelingen die erbij horen',
  maatregelen: 'Maatregelen',
  unit: 'Gemeten in',
  counting: 'Telt',
  figures: 'Kerncijfers',
  source: 'Bron',
  endedOn: 'Voorbij op',
  maatregelId: 'Maatregel',
  goalId: 'Doel',
  parentId: 'Valt onder',
  working: 'Hier werken we aan',
  yields: 'Dit moet het opleveren',
  level: 'Niveau',
  fromYear: 'Eerste jaar',
  untilYear: 'Laatste jaar',
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
  decharge_verlenen: 'decharge verlenen',
  escalatie_beantwoorden: 'escalatie beantwoorden',
  punt_aanhouden: 'punt aanhouden',
  in_bewerking: 'in bewerking',
  per_periode: 'per periode',
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
  'presence',
  'counting',
];

const dateFields: readonly ShownField[] = ['deadline', 'neededBy', 'due', 'date', 'from', 'until', 'endedOn'];

/** What a field was or became: "ter besluitvorming", "7 oktober 2021, 13.30 uur", "verantwoordelijk: VNG". */
export function changedText(name: ShownField, text: string): string {
  if (text === '') return '';
  if (name === 'startsAt') return Number.isNaN(Date.parse(text)) ? text : formatInstant(new Date(text));
  if (dateFields.includes(name)) return /^\d{4}-\d{2}-\d{2}$/.test(text) ? formatDate(text) : text;
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
