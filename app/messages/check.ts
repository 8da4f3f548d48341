import type { Finding } from '~/domain/agenda-item/check';
import type { CheckCode } from '~/domain/agenda-item/check-codes';
import { formatDayAndMonth, formatTime } from '~/domain/dates/format';
import { hoekNames } from '~/domain/hoek/hoek';
import { joinWords } from './join-words';

/** What the findings speak of, in words. */
export type CheckNames = {
  /** "3a" by id of the agendapunt, "5" by id of the bijlage, "VWS" by id of the party. */
  numbers: Readonly<Record<string, string>>;
  labels: Readonly<Record<string, string>>;
  parties: Readonly<Record<string, string>>;
  /** Of whom a bijlage without a file was asked, and on which day. */
  asked: Readonly<Record<string, { party: string; date: string }>>;
  /** When the agenda ends as it adds up, "HH:mm". */
  end: string;
};

export type CheckLine = { text: string; note?: string };

type Wording = (
  about: string,
  several: boolean,
  findings: readonly Finding[],
  names: CheckNames,
) => CheckLine;

const items =
  (one: string, more: string, note?: string): Wording =>
  (about, several) => ({ text: several ? `De punten ${about} ${more}` : `Punt ${about} ${one}`, note });

const attachments =
  (one: string, more: string, note?: string): Wording =>
  (about, several) => ({ text: several ? `De bijlagen ${about} ${more}` : `Bijlage ${about} ${one}`, note });

const wording: Record<CheckCode, Wording> = {
  no_items: () => ({ text: 'Er staat nog niets op de agenda' }),
  no_chair: () => ({ text: 'Er is nog geen voorzitter' }),
  no_participants: () => ({
    text: 'Niemand kan de agenda ontvangen',
    note: 'Geen van de partijen aan tafel heeft iemand met een account.',
  }),
  item_without_title: items('heeft geen titel', 'hebben geen titel'),
  item_without_purpose: items('heeft geen doel', 'hebben geen doel'),
  procedural_item_without_purpose: items(
    'heeft geen doel',
    'hebben geen doel',
    'Dat mag, als er niets te bespreken of te besluiten is.',
  ),
  item_without_paper: items(
    'heeft nog geen stuk',
    'hebben nog geen stuk',
    'Wie iets vaststelt of besluit, moet kunnen lezen wat.',
  ),
  item_without_explanation: items('heeft geen toelichting', 'hebben geen toelichting'),
  item_without_proposal: items(
    'heeft geen voorstel',
    'hebben geen voorstel',
    'Wie besluit, moet weten waarover precies.',
  ),
  item_without_time: items('heeft nog geen tijd', 'hebben nog geen tijd'),
  attachment_without_file: attachments('heeft geen bestand', 'hebben geen bestand'),
  attachment_requested: (about, several, findings, names) => {
    const asked = findings.flatMap(({ attachmentId }) => {
      const one = names.asked[attachmentId ?? ''];
      return one ? [`${one.party} op ${formatDayAndMonth(one.date)}`] : [];
    });
    return {
      text: several ? `De bijlagen ${about} hebben geen bestand` : `Bijlage ${about} heeft geen bestand`,
      ...(asked.length > 0 && { note: `Gevraagd aan ${joinWords([...new Set(asked)])}.` }),
    };
  },
  attachment_newer_version: attachments(
    'heeft een nieuwere versie',
    'hebben een nieuwere versie',
    'Op de agenda staat nog de eerdere.',
  ),
  subject_newer_version: items(
    'gaat over een eerdere versie',
    'gaan over een eerdere versie',
    'Er is een nieuwere versie van de bouwsteen of fiche ingediend.',
  ),
  time_over: (_about, _several, [finding], names) => ({
    text: `De agenda loopt tot ${formatTime(names.end)}`,
    note: `${minutesWords(finding?.minutes)} langer dan in de uitnodiging staat.`,
  }),
  time_left: (_about, _several, [finding], names) => ({
    text: `De agenda loopt tot ${formatTime(names.end)}`,
    note: `${minutesWords(finding?.minutes)} korter dan in de uitnodiging staat.`,
  }),
  no_place: () => ({ text: 'Er is nog geen plaats of link' }),
  meeting_in_past: () => ({
    text: 'De vergadering is al begonnen',
    note: 'Kijk of de datum en de tijd kloppen.',
  }),
  hoek_missing: (_about, several, findings) => {
    const hoeken = joinWords(findings.flatMap(({ hoek }) => (hoek ? [hoekNames[hoek]] : [])));
    return {
      text: several ? `De hoeken ${hoeken} zitten niet aan tafel` : `De hoek ${hoeken} zit niet aan tafel`,
    };
  },
  participant_without_people: (_about, several, findings, names) => {
    const parties = joinWords(findings.map(({ partyId }) => names.parties[partyId ?? ''] ?? ''));
    return {
      text: several ? `${parties} krijgen de agenda niet` : `${parties} krijgt de agenda niet`,
      note: 'Daar heeft nog niemand een account.',
    };
  },
};

/** One sentence for all findings of one kind: "De punten 3a en 4 hebben geen toelichting". */
export function checkLine(findings: readonly Finding[], names: CheckNames): CheckLine {
  const code = findings[0]?.code ?? 'no_items';
  const about = findings.map((finding) =>
    finding.attachmentId === undefined
      ? (names.numbers[finding.itemId ?? ''] ?? '')
      : (names.labels[finding.attachmentId] ?? ''),
  );
  return wording[code](joinWords(about), findings.length > 1, findings, names);
}

const minutesWords = (minutes = 0): string => (minutes === 1 ? '1 minuut' : `${minutes} minuten`);
