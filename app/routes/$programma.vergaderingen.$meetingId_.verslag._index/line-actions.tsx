import { Form } from '@remix-run/react';
import { AppLink } from '~/components/ui/app-link';
import { Button } from '~/components/ui/button';
import { paths } from '~/paths';
import type { MinutedLine } from '~/queries/minutes/minuted-lines.server';

type Props = { p: string; meetingId: string; line: MinutedLine; decider: boolean };

/** What a secretaris can do with a line that stands: mend it, and record who thinks what of a besluit. */
export function LineActions({ p, meetingId, line, decider }: Props) {
  switch (line.type) {
    case 'contribution':
      return (
        <p className="regel-doen">
          <AppLink href={paths.contribution(p, meetingId, line.id)}>
            Wijzig<span className="stil"> de inbreng: {shorten(line.text)}</span>
          </AppLink>
        </p>
      );
    case 'decision':
      if (line.withdrawn) return null;
      return (
        <div className="regel-doen">
          <AppLink href={paths.decisionEdit(p, meetingId, line.id)}>
            {line.positions.length > 0 ? 'Wijzig' : 'Wijzig of leg standpunten vast'}
            <span className="stil"> bij besluit {line.number}</span>
          </AppLink>
          {line.positions.length === 0 && decider ? (
            <Form method="post" action={paths.decisionAgreement(p, meetingId, line.id)} preventScrollReset>
              <Button type="submit" variant="bare" small>
                Alle aanwezigen akkoord<span className="stil"> met besluit {line.number}</span>
              </Button>
            </Form>
          ) : null}
        </div>
      );
    case 'action':
      if (line.withdrawn) return null;
      return (
        <p className="regel-doen">
          <AppLink href={paths.actionEdit(p, meetingId, line.id)}>
            Wijzig<span className="stil"> de actie: {shorten(line.title)}</span>
          </AppLink>
        </p>
      );
  }
}

const shorten = (text: string): string => (text.length > 60 ? `${text.slice(0, 59)}…` : text);
