import type { AssignRefusal } from '~/domain/action-item/assign';
import type { ReportRefusal } from '~/domain/action-item/report';

export const reportSentences: Record<ReportRefusal, string> = {
  report_text_missing: 'Schrijf in een zin hoe het ermee staat.',
  report_party_missing: 'Kies voor welke partij u dit meldt.',
  evidence_not_a_link: 'Plak het hele webadres, zoals https://www.voorbeeld.nl/rapport.',
  evidence_there:
    'Bij deze melding kan geen bestand meer. Meld opnieuw hoe het staat en voeg daar het bestand bij.',
  report_action_withdrawn: 'Deze actie is vervallen. U hoeft er niets meer over te melden.',
};

export const assignSentences: Record<AssignRefusal, string> = {
  action_title_missing: 'Schrijf op wat er moet gebeuren.',
  action_owner_missing: 'Kies wie de actie doet.',
  action_role_twice: 'Geef elke partij één rol bij deze actie.',
  action_deadline_missing: 'Vul in wanneer de actie klaar moet zijn.',
  action_deadline_impossible: 'Deze datum bestaat niet. Vul een andere in, bijvoorbeeld 1 december 2021.',
  action_deadline_past: 'Vul een datum in die na de vergadering komt.',
  action_maatregel_missing:
    'Kies de maatregel waar deze actie aan bijdraagt, of schrijf op waarom ze er geen dient.',
  action_reason_with_maatregel: 'Kies een maatregel of geef een reden, niet allebei.',
  action_withdrawn: 'Deze actie is vervallen. Maak een nieuwe actie.',
};
