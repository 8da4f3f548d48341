import { Form } from '@remix-run/react';
import { KeyHelp } from '~/components/domain/minutes';
import { SubmitButton } from '~/components/forms/form-actions';
import { AppLink } from '~/components/ui/app-link';
import { Button } from '~/components/ui/button';
import { Disclosure } from '~/components/ui/layout';
import { paths } from '~/paths';
import type { MinutesPage, PageItem } from '~/queries/minutes/minutes-page.server';
import { LineBox } from './line-box';

type Props = {
  p: string;
  page: MinutesPage;
  item: PageItem;
  next: PageItem | undefined;
  focus: boolean;
  onGo: (way: 'next' | 'previous') => void;
};

/** Where the secretaris works now: the line box, the same by form, and on to the next agendapunt. */
export function WorkHere({ p, page, item, next, focus, onGo }: Props) {
  const { meeting, context } = page;
  if (!context) return null;
  const { id } = meeting;
  const formId = `regel-${item.id}`;
  const goingOn = meeting.openedAt !== null && meeting.closedAt === null;
  return (
    <>
      <LineBox
        key={item.id}
        itemId={item.id}
        itemNumber={item.number}
        action={paths.minutesLine(p, id, item.id)}
        formId={formId}
        decisionForm={(line) => `${paths.newDecision(p, id, item.id)}?regel=${encodeURIComponent(line)}`}
        context={context}
        offers={item.offers}
        nextNumber={(page.nextNumber ?? '').replace(/^.* /, '')}
        focus={focus}
        onGo={onGo}
      />
      <KeyHelp
        items={[
          <>
            <b>vws:</b> inbreng van een partij
          </>,
          <>
            <b>-&gt;</b> besluit
          </>,
          <>
            <b>!</b> actie
          </>,
          <>
            <b>#</b> waar gaat het over
          </>,
          <>
            <kbd>Tab</kbd> kiest, <kbd>Enter</kbd> bewaart, <kbd>Ctrl</kbd> <kbd>↓</kbd> volgend punt
          </>,
        ]}
      />
      <div className="regel-doen niet-afdrukken">
        <Button type="submit" form={formId} variant="secondary" small>
          Bewaar de regel
        </Button>
        <span className="klein">
          Met een formulier: <AppLink href={paths.newContribution(p, id, item.id)}>inbreng</AppLink>,{' '}
          <AppLink href={paths.newDecision(p, id, item.id)}>besluit</AppLink>,{' '}
          <AppLink href={paths.newMinutesAction(p, id, item.id)}>actie</AppLink>
        </span>
        {goingOn && next ? (
          <Form method="post" action={paths.itemTakeUp(p, id, next.id)}>
            <SubmitButton variant="bare" small>
              Ga door naar punt {next.number}
            </SubmitButton>
          </Form>
        ) : null}
      </div>
      <div className="klein niet-afdrukken">
        <Disclosure summary={`Meer regels tegelijk bij punt ${item.number}`}>
          <Form method="post" action={paths.minutesLine(p, id, item.id)} className="formulier">
            <div className="veld">
              <label htmlFor={`regels-${item.id}`}>Regels onder elkaar</label>
              <p className="hulp" id={`regels-${item.id}-hulp`}>
                Plak of typ ze zoals in het vak hierboven. Klopt er een niet, dan wordt er nog niets bewaard.
              </p>
              <textarea
                id={`regels-${item.id}`}
                name="line"
                rows={5}
                aria-describedby={`regels-${item.id}-hulp`}
              />
            </div>
            <SubmitButton variant="secondary" small>
              Bewaar deze regels
            </SubmitButton>
          </Form>
        </Disclosure>
      </div>
    </>
  );
}
