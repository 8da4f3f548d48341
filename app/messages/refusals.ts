import type { Refusal } from '~/domain/outcome';
import type { RefusalCode } from '~/domain/refusal';
import { attachmentSentences } from './attachment';
import { bouwsteenSentences } from './bouwsteen';
import { consultationSentences } from './consultation';
import { substituteSentences } from './reminder';
import { goalSentences } from './goal';
import { roundSentences } from './reporting-round';
import { routeSentences } from './route';
import { assignSentences, reportSentences } from './action-item';
import { actionMoveSentences } from './action-move';
import { actionShareSentences } from './action-share';
import { deelagendaSentences } from './deelagenda-refusals';
import { escalatieSentences } from './escalatie';
import { generalSentences } from './general';
import { textAndDateSentences } from './text-and-date';
import { overlegSentences } from './overleg';
import { meetingSentences } from './meeting';
import { itemSentences, moveSentences } from './agenda-item';
import { amountSentences, decisionSentences, effectSentences, positionSentences } from './decision';
import { ficheSentences } from './fiche';
import { attendanceSentences, lineSentences, minutesSentences, remarkSentences } from './minutes';
import { monitoringSentences } from './monitoring';
import { partySentences, personSentences } from './beheer';
import { packageSentences } from './package';
import { sendingSentences } from './sending';
import { deliverySentences } from './delivery';
import { filledIn } from './sentence';
import { recordSentences } from './series';
import { importSentences } from './import';
import { sessionSentences } from './session';
import { memberSentences, planningSentences } from './werkgroep';
import { werkgroepMeetingSentences } from './werkgroep-meeting';
import { taakopdrachtSentences } from './taakopdracht';
import { centraleOpdrachtSentences } from './centrale-opdracht';

const sentences: Record<RefusalCode, string> = {
  ...lineSentences,
  ...minutesSentences,
  ...monitoringSentences,
  ...remarkSentences,
  ...attendanceSentences,
  ...decisionSentences,
  ...effectSentences,
  ...positionSentences,
  ...assignSentences,
  ...reportSentences,
  ...actionShareSentences,
  ...actionMoveSentences,
  ...deelagendaSentences,
  ...amountSentences,
  ...recordSentences,
  ...generalSentences,
  ...escalatieSentences,
  ...memberSentences,
  ...planningSentences,
  ...werkgroepMeetingSentences,
  ...attachmentSentences,
  ...bouwsteenSentences,
  ...consultationSentences,
  ...roundSentences,
  ...substituteSentences,
  ...goalSentences,
  ...routeSentences,
  ...importSentences,
  ...sessionSentences,
  ...deliverySentences,
  ...personSentences,
  ...partySentences,
  ...packageSentences,
  ...sendingSentences,
  ...itemSentences,
  ...moveSentences,
  ...meetingSentences,
  ...overlegSentences,
  ...textAndDateSentences,
  ...taakopdrachtSentences,
  ...centraleOpdrachtSentences,
  ...ficheSentences,
};

/** The Dutch sentence for a refusal. */
export function refusalSentence(refusal: Refusal): string {
  return filledIn(
    sentences[refusal.code] ?? 'Dit kan zo niet. Kijk de velden na en probeer het nog een keer.',
    refusal.params,
  );
}
