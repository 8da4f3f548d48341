import type { RemarkAnswer } from '~/domain/minutes/remark';
import type { Hoek } from '~/domain/hoek/hoek';
import { remarkAnswerWords } from '~/messages/minutes-words';
import { PartyLabel } from './labels';

type Numbered = { position: number; party: { shortName: string; hoek: Hoek | null } };

/** "MIND 3": the party and the number on its list, the same for everybody. */
export const RemarkNumber = ({ remark }: { remark: Numbered }) => (
  <PartyLabel name={`${remark.party.shortName} ${remark.position}`} hoek={remark.party.hoek} />
);

type Answered = { answer: RemarkAnswer | null; answerWhy: string };

/** What is done with a remark, and why. */
export function RemarkAnswerText({ remark: { answer, answerWhy } }: { remark: Answered }) {
  if (answer === null) return <>nog niet beantwoord</>;
  return (
    <>
      <b>{remarkAnswerWords[answer]}</b>
      {answerWhy === '' ? null : <span className="witregels">: {answerWhy}</span>}
    </>
  );
}
