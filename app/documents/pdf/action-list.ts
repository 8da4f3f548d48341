import type { ActionListData, PaperAction } from '../meeting-papers';
import { oneLine } from '../one-line';
import { actionStateWords } from '~/messages/states';
import { actionView } from './paper-parts';
import { actionListTemplate } from './templates/action-list.typ';
import { typstPdf } from './typst';

/** A list of acties with who, by when, the state and the target of each maatregel (product rule 7). */
export function actionListPdf(data: ActionListData): Uint8Array {
  return typstPdf(actionListTemplate, {
    heading: data.title,
    title: oneLine(data.title) || 'Actielijst',
    about: data.about,
    footer: oneLine(data.title, 110),
    confidential: null,
    actions: data.actions.map(rowView),
  });
}

function rowView(action: PaperAction) {
  const view = actionView(action);
  return {
    ...view,
    state: actionStateWords[action.state],
    remarks: [view.person, view.note, view.origin].filter((part) => part !== null && part !== ''),
  };
}
