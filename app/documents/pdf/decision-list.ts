import type { DecisionListData } from '../meeting-papers';
import { minutesSentences } from '../minutes-sentences';
import { decisionView, meetingHeadView } from './paper-parts';
import { decisionListTemplate } from './templates/decision-list.typ';
import { typstPdf } from './typst';

/** The besluitenlijst; items without a besluit stay away. */
export function decisionListPdf(data: DecisionListData): Uint8Array {
  const items = data.items.filter((item) => item.decisions.length > 0);
  return typstPdf(decisionListTemplate, {
    ...meetingHeadView('Besluitenlijst', data.meeting, null),
    confidential: null,
    status: minutesSentences[data.state],
    items: items.map((item) => ({ ...item, decisions: item.decisions.map(decisionView) })),
  });
}
