import type { ContentTexts } from '~/domain/taakopdracht/content-texts';
import type { EditPage } from '~/queries/taakopdracht/edit-page.server';

export type OpdrachtValues = ContentTexts & {
  label: string;
  note: string;
  maatregelen: string[];
  /** What is said of each other werkgroep, by its id. */
  relations: Record<string, string>;
};

type Sent = { values: Record<string, string>; lists: Record<string, string[]> };

/** What was sent when the form came back; else what is stored. */
export function opdrachtValues(sent: Sent | undefined, stored: EditPage['stored']): OpdrachtValues {
  if (!sent) return stored;
  const text = (name: string) => sent.values[name] ?? '';
  return {
    label: text('label'),
    note: text('note'),
    uitgangspunten: text('uitgangspunten'),
    probleemstelling: text('probleemstelling'),
    doelstelling: text('doelstelling'),
    opdracht: text('opdracht'),
    afbakening: text('afbakening'),
    toelichting: text('toelichting'),
    questions: text('questions'),
    results: text('results'),
    reports: text('reports'),
    aanbevelingen: text('aanbevelingen'),
    maatregelen: sent.lists['maatregelen[]'] ?? text('maatregelen').split(',').filter(Boolean),
    relations: Object.fromEntries(
      Object.entries(sent.values).flatMap(([name, value]) => {
        const id = /^relation-(.+)$/.exec(name)?.[1];
        return id === undefined ? [] : [[id, value]];
      }),
    ),
  };
}
