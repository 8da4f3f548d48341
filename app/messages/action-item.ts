import type { ReportRefusal } from '~/domain/action-item/report';

export const reportSentences: Record<ReportRefusal, string> = {
  report_text_missing: 'Schrijf in een zin hoe het ermee staat.',
  report_party_missing: 'Kies voor welke partij u dit meldt.',
  report_action_withdrawn: 'Deze actie is vervallen. U hoeft er niets meer over te melden.',
};
