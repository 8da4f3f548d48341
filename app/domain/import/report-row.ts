import { reasonsAgainstWords } from '../action-item/report';
import type { AskedRow, RowReason } from './row';

export function againstReport({ to }: AskedRow): RowReason[] {
  const words = { text: to['text'] ?? '', evidenceUrl: to['evidenceUrl'] ?? '' };
  return [
    ...(to['progress'] ? [] : [{ code: 'choice_missing', key: 'progress' } as const]),
    ...reasonsAgainstWords(words).map(({ code, field }): RowReason => ({ code, key: field })),
  ];
}
