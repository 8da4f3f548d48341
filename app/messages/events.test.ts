import { expect, test } from 'vitest';
import { eventActions } from '~/domain/history/actions';
import { eventWords } from './events';

test.each(eventActions)('%s has its own words', (action) => {
  expect(eventWords[action]).toMatch(/^[A-Z].*[^.]$/);
  expect(Object.values(eventWords).filter((words) => words === eventWords[action])).toHaveLength(1);
});
