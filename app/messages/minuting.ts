import type { LineBoxRefusal } from '~/domain/minutes/line-problem';
import type { RemarkRefusal } from '~/domain/minutes/remark';
import type { SittingRefusal } from '~/domain/minutes/sitting';
import type { MinutesRefusal } from '~/domain/minutes/state';
import type { Refusal } from '~/domain/outcome';
import { assignSentences } from './action-item';
import { lineSentences, minutesSentences, remarkSentences } from './minutes';
import { filledIn } from './sentence';

/** What can be refused while one types; the minutes page brings these sentences to the browser and no others. */
export type MinutingRefusal =
  LineBoxRefusal | MinutesRefusal | SittingRefusal | RemarkRefusal | 'action_maatregel_missing';

const sentences: Record<MinutingRefusal, string> = {
  ...lineSentences,
  ...minutesSentences,
  ...remarkSentences,
  action_maatregel_missing: assignSentences.action_maatregel_missing,
};

/** The Dutch sentence for what stands in the way of minuting. */
export const minutingSentence = (code: MinutingRefusal, params?: Refusal['params']): string =>
  filledIn(sentences[code], params);
