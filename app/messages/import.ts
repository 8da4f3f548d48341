import type { ImportKind } from '~/domain/import/columns';
import type { ImportRefusal } from '~/domain/import/refusals';
import type { ImportVerdict } from '~/domain/import/row';
import { MOST_ROWS, MOST_TEXT } from '~/domain/import/sheet';
import { revisionWords } from './maatregel';
import { progressWords } from './states';

const numberText = (number: number): string => number.toLocaleString('nl-NL');

export const importSentences: Record<ImportRefusal, string> = {
  import_not_xlsx:
    'Dit is geen Excel-werkmap zonder macro’s (.xlsx). Bewaar uw lijst als .xlsx en kies dat bestand.',
  import_damaged:
    'Dit bestand is niet te openen als werkmap. Open het in Excel, bewaar het opnieuw en kies het nog eens.',
  import_locked: 'Dit bestand is met een wachtwoord beveiligd. Haal het wachtwoord eraf en kies het opnieuw.',
  import_too_large:
    'Uitgepakt is dit bestand te groot om te lezen. Begin met een verse lijst van deze pagina en zet daar uw wijzigingen in.',
  import_too_many_rows: `Dit bestand heeft meer dan ${numberText(MOST_ROWS)} rijen. Verdeel de wijzigingen over meer bestanden.`,
  import_no_rows: 'In dit bestand staat geen enkele rij onder de kolomkoppen.',
  import_no_header: 'De eerste rij heeft niet onze kolomkoppen. Nodig zijn: {columns}.',
  import_merged_cells:
    'Er zijn cellen samengevoegd ({range}). Hef dat op, zodat elke rij haar eigen cellen heeft.',
  import_column_missing: 'De kolom “{column}” ontbreekt of heeft een andere naam gekregen.',
  import_column_twice: 'De kolom “{column}” staat er twee keer in. Laat er één staan.',
  import_column_unknown:
    'De kolom “{column}” kennen wij niet. Haal haar weg of geef haar de oude naam terug.',
  import_other_list: 'Dit is een lijst met {list}. Kies bij “Wat brengt u in” die soort.',
  import_interrupted: 'Het lezen is afgebroken. Breng het bestand nog een keer in.',
  import_kind_not_yours: 'Deze soort lijst kunt u niet inbrengen.',
  import_formula: 'Hier staat een formule. Zet er de waarde zelf neer: formules rekenen wij niet uit.',
  import_error_cell: 'Hier staat een foutmelding van Excel. Zet er een waarde neer of maak de cel leeg.',
  import_text_too_long: `Maak deze tekst korter: in een cel passen hoogstens ${numberText(MOST_TEXT)} tekens.`,
  import_number_expected: 'Hier hoort een jaartal, zoals 2024, en geen “{value}”.',
  import_year_outside: 'Dit jaar valt buiten het programma. Kies een jaar van {from} tot en met {to}.',
  import_year_differs: 'De datum ligt in een ander jaar dan de kolom Jaar zegt.',
  import_party_unknown: 'De partij “{value}” kennen wij niet. Gebruik de korte naam uit de lijst.',
  import_maatregel_unknown: 'De maatregel “{value}” kennen wij niet. Gebruik de code, zoals B17.',
  import_werkgroep_unknown: 'De deelagenda “{value}” kennen wij niet.',
  import_choice_unknown: 'De waarde “{value}” kan hier niet. Kies uit de lijst in de cel.',
  import_row_unknown:
    'Dit kenmerk hoort niet bij een rij die u hier kunt wijzigen. Haal de lijst opnieuw op, of maak de cel leeg voor een nieuwe rij.',
  import_report_not_yours:
    'Over deze actie kunt u namens deze partij niet melden. Laat het kenmerk en de partij zoals zij in de lijst staan, of haal de rij weg.',
  import_row_twice: 'Dit kenmerk staat ook in rij {row}. Laat een van de twee staan.',
  import_row_stale:
    'Iemand anders wijzigde dit nadat u de lijst ophaalde. Hieronder staan beide teksten; haal de lijst opnieuw op.',
  import_id_missing: 'Zonder kenmerk weten wij niet over welke actie dit gaat. Haal de lijst opnieuw op.',
  import_column_fixed: 'Deze kolom staat erbij om te lezen en verandert hier niet.',
  import_year_by_decision:
    'Een ander jaar of een andere datum kan alleen met het besluit dat het toestaat, op de pagina van de actie.',
  import_progress_by_party: 'Hoe het staat, melden de partijen zelf in de lijst met voortgangsmeldingen.',
  import_series_by_decision:
    'Een toegekende, voorgestelde of besloten reeks verandert niet hier maar met een fiche of een besluit. Alleen gerealiseerde bedragen kunt u inbrengen.',
  import_part_elsewhere: 'Een actie wordt hier geen onderdeel van een andere. Laat deze cel zoals zij was.',
  import_start_after_end: 'De actie begint na haar einde. Kies een eerdere begindatum.',
  import_one_maatregel: 'Een reeks hoort bij één maatregel. Maak voor elke maatregel een eigen rij.',
  import_settled: 'Over dit bestand is al beslist. Breng het opnieuw in als er nog iets moet veranderen.',
  import_still_reading: 'Dit bestand wordt nog gelezen. Wacht tot het voorbeeld er is.',
  import_rows_refused:
    'Er zijn rijen die niet kunnen. Pas ze aan in uw bestand en breng het opnieuw in: het gaat alles of niets.',
  import_nothing_to_do: 'Er is niets nieuw of gewijzigd: er valt niets te verwerken.',
  import_changed_since:
    'Rij {row} ({label}) kan intussen niet meer zo: er is iets veranderd sinds het voorbeeld. Er is niets verwerkt. Breng het bestand opnieuw in.',
};

export const importKindWords: Record<ImportKind, string> = {
  acties: 'acties',
  meldingen: 'voortgangsmeldingen',
  reeksen: 'reeksen',
};

export const verdictWords: Record<ImportVerdict, string> = {
  nieuw: 'nieuw',
  gewijzigd: 'gewijzigd',
  ongewijzigd: 'ongewijzigd',
  geweigerd: 'geweigerd',
};

/** The words of the columns in which one chooses, by the key of the column. */
export const importChoices: Readonly<
  Record<ImportKind, Readonly<Record<string, Readonly<Record<string, string>>>>>
> = {
  acties: { progress: progressWords },
  meldingen: { progress: progressWords },
  reeksen: { kind: revisionWords },
};

/** What each list is, and what one may do with it. */
export const importKindTexts: Record<ImportKind, { title: string; text: string }> = {
  acties: {
    title: 'Acties',
    text: 'Alle acties van de deelagenda’s: titel, toelichting, wie het doet, begin en maatregelen. Nieuwe acties zet u onderaan, zonder kenmerk.',
  },
  meldingen: {
    title: 'Voortgangsmeldingen',
    text: 'Elke actie waar uw partij bij staat, met wat u het laatst meldde. Wat u verandert wordt een nieuwe melding.',
  },
  reeksen: {
    title: 'Reeksen',
    text: 'De bedragen per maatregel en per jaar, zoals toegekend, voorgesteld, besloten en gerealiseerd. PM blijft PM.',
  },
};

export const importStateWords = {
  bezig: 'wordt gelezen',
  voorbeeld: 'wacht op uw besluit',
  bevestigd: 'verwerkt',
  verworpen: 'terzijde gelegd',
  mislukt: 'niet te lezen',
} as const;

/** A value of a cell as people read it. */
export const importValueText = (kind: ImportKind, key: string, value: string): string =>
  importChoices[kind][key]?.[value] ?? value;

export const rowsText = (count: number): string => (count === 1 ? '1 rij' : `${numberText(count)} rijen`);

export const refusedRowsText = (count: number): string =>
  `${rowsText(count)} ${count === 1 ? 'kan' : 'kunnen'} zo niet`;
