import type { ReportRefusal } from '~/domain/action-item/report';

export const reportSentences: Record<ReportRefusal, string> = {
  report_text_missing: 'Schrijf in een zin hoe het ermee staat.',
  report_party_missing: 'Kies voor welke partij u dit meldt.',
  evidence_not_a_link: 'Plak het hele webadres, zoals https://www.voorbeeld.nl/rapport.',
  report_action_withdrawn: 'Deze actie is vervallen. U hoeft er niets meer over te melden.',
};
