import type { DoneCode } from '~/messages/done';
import { actionPaths } from './paths/action';
import { attachmentPaths } from './paths/attachment';
import { beheerPaths } from './paths/beheer';
import { bouwsteenPaths } from './paths/bouwsteen';
import { consultationPaths } from './paths/consultation';
import { decisionPaths } from './paths/decision';
import { fichePaths } from './paths/fiche';
import { goalPaths } from './paths/goal';
import { maatregelPaths } from './paths/maatregel';
import { meetingPaths } from './paths/meeting';
import { minutesPaths } from './paths/minutes';
import { monitoringPaths } from './paths/monitoring';
import { opdrachtPaths } from './paths/opdracht';
import { openPaths } from './paths/open';
import { packagePaths } from './paths/package';
import { programmaPaths } from './paths/programma';
import { roundPaths } from './paths/round';
import { routePaths } from './paths/route';
import { werkgroepPaths } from './paths/werkgroep';

/**
 * Every address of ours, the areas of `paths/` as one list of names. Nothing else spells a path. All but the open ones
 * live under the key of a programma: `p`.
 */
export const paths = {
  ...openPaths,
  ...programmaPaths,
  ...meetingPaths,
  ...attachmentPaths,
  ...minutesPaths,
  ...decisionPaths,
  ...actionPaths,
  ...goalPaths,
  ...roundPaths,
  ...maatregelPaths,
  ...monitoringPaths,
  ...werkgroepPaths,
  ...opdrachtPaths,
  ...bouwsteenPaths,
  ...packagePaths,
  ...fichePaths,
  ...routePaths,
  ...consultationPaths,
  ...beheerPaths,
} as const;

/** Adds "?gedaan=": the page that opens says in a sentence what was done (messages/done.ts). */
export const withDone = (path: string, code: DoneCode): string => {
  const [base = '', hash] = path.split('#');
  return `${base}${base.includes('?') ? '&' : '?'}gedaan=${code}${hash === undefined ? '' : `#${hash}`}`;
};

/** The same list as a file, with the filter of the page. */
export const exportPath = (path: string, format: 'csv' | 'xlsx'): string => {
  const [base = '', search] = path.split('?');
  return `${base}.${format}${search === undefined ? '' : `?${search}`}`;
};
