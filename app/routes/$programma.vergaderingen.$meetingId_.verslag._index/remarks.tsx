import { Form } from '@remix-run/react';
import { PartyLabel } from '~/components/domain/labels';
import { FormScope } from '~/components/forms/field-ids';
import { SubmitButton } from '~/components/forms/form-actions';
import { Select, TextArea } from '~/components/forms/inputs';
import { AppLink } from '~/components/ui/app-link';
import { Disclosure } from '~/components/ui/layout';
import { remarkAnswerWords } from '~/messages/minutes-words';
import { paths } from '~/paths';
import type { MinutesPage, PageRemark } from '~/queries/minutes/minutes-page.server';

type Props = {
  p: string;
  page: MinutesPage;
  /** Null: about the minutes as a whole. */
  item: { id: string; number: string } | null;
};

/** What parties asked to correct here, with its answer, and the way to ask. */
export function Remarks({ p, page, item }: Props) {
  const { meeting, remarks, ownParties } = page;
  const here = remarks.filter((remark) => remark.agendaItemId === (item?.id ?? null));
  const mayAsk = meeting.mayCorrect && ownParties.length > 0 && page.reasons.remark.length === 0;
  if (here.length === 0 && !mayAsk) return null;
  return (
    <div className="opmerkingen">
      {here.length > 0 ? (
        <ul className="lijst-kaal">
          {here.map((remark) => (
            <li key={remark.id}>
              <OneRemark p={p} meetingId={meeting.id} remark={remark} mayAnswer={meeting.mayWrite} />
            </li>
          ))}
        </ul>
      ) : null}
      {mayAsk ? <AskCorrection p={p} meetingId={meeting.id} item={item} parties={ownParties} /> : null}
    </div>
  );
}

type One = { p: string; meetingId: string; remark: PageRemark; mayAnswer: boolean };

function OneRemark({ p, meetingId, remark, mayAnswer }: One) {
  const { party, text, answer, answerWhy } = remark;
  return (
    <div className="opmerking" id={`opmerking-${remark.id}`}>
      <p>
        <PartyLabel name={party.shortName} hoek={party.hoek} /> <span>{text}</span>
      </p>
      <p className="klein bij">
        {answer === null
          ? remark.own && !mayAnswer
            ? 'Nog geen antwoord. Tot dan zien alleen uw partij en de secretaris dit.'
            : 'Nog geen antwoord.'
          : `${remarkAnswerWords[answer]}${answerWhy === '' ? '.' : `: ${answerWhy}`}`}{' '}
        {mayAnswer ? (
          <AppLink href={paths.remark(p, meetingId, remark.id)}>
            {answer === null ? 'Beantwoord' : 'Wijzig het antwoord'}
            <span className="stil">
              {answer === null ? '' : ' op'} de opmerking van {party.shortName}
            </span>
          </AppLink>
        ) : null}
      </p>
    </div>
  );
}

type Ask = {
  p: string;
  meetingId: string;
  item: Props['item'];
  parties: { id: string; shortName: string }[];
};

function AskCorrection({ p, meetingId, item, parties }: Ask) {
  const [only] = parties;
  return (
    <Disclosure
      summary={
        item ? `Vraag een correctie bij punt ${item.number}` : 'Vraag een correctie bij het hele verslag'
      }
    >
      <FormScope name={item?.id ?? 'verslag'}>
        <Form className="formulier" method="post" action={paths.remarks(p, meetingId)}>
          <input type="hidden" name="itemId" value={item?.id ?? ''} />
          {parties.length === 1 && only ? (
            <input type="hidden" name="partyId" value={only.id} />
          ) : (
            <Select
              name="partyId"
              label="Namens"
              options={parties.map((party) => ({ value: party.id, label: party.shortName }))}
              short
            />
          )}
          <TextArea
            name="text"
            label="Wat moet er anders"
            hint={`Tot het antwoord zien alleen ${parties.map((party) => party.shortName).join(', ')} en de secretaris dit.`}
            rows={3}
          />
          <SubmitButton small variant="secondary">
            Stuur de opmerking
          </SubmitButton>
        </Form>
      </FormScope>
    </Disclosure>
  );
}
