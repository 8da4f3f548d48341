import type { MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { AgendaCheck } from '~/components/domain/agenda-check';
import { LinkButton } from '~/components/ui/button';
import { Section, SideSection, TwoColumns } from '~/components/ui/layout';
import { Notice } from '~/components/ui/notice';
import { Breadcrumbs, PageHeader } from '~/components/ui/page-header';
import { formatDate } from '~/domain/dates/format';
import { paths } from '~/paths';
import { guarded, notFound } from '~/platform/http/guarded.server';
import { checkPage } from '~/queries/meeting/check-page.server';

export const meta: MetaFunction<typeof loader> = () => [{ title: 'Controleer de agenda - Vijfhoek' }];

export const loader = guarded('agenda:prepare', async ({ ctx, programma, params }) => {
  const page = await checkPage(ctx, params['meetingId'] ?? '');
  if (!page) throw notFound();
  return { p: programma.key, page };
});

export default function CheckAgenda() {
  const { p, page } = useLoaderData<typeof loader>();
  const { meeting, check, participants } = page;
  const { findings, blocks } = check;
  const m = meeting.id;
  const closed = meeting.state === 'gehouden' || meeting.state === 'afgelast';
  const blocking = findings.filter(({ severity }) => severity === 'block');
  const warnings = findings.filter(({ severity }) => severity === 'warn');
  const place = { p, meetingId: m, overlegId: meeting.overleg.id };
  const send = meeting.sent ? paths.supplement(p, m) : paths.sending(p, m);
  return (
    <>
      <Breadcrumbs
        items={[
          { href: paths.meetings(p), label: 'Vergaderingen' },
          { href: paths.meeting(p, m), label: `${meeting.overleg.shortName} ${formatDate(meeting.date)}` },
          { href: paths.check(p, m), label: 'Controle' },
        ]}
      />
      <PageHeader
        title="Controleer de agenda"
        lead={sentence(lines(blocking), lines(warnings))}
        actions={
          <>
            <LinkButton variant="secondary" href={paths.agendaPdf(p, m)} document>
              Bekijk als PDF
            </LinkButton>
            {blocks || closed ? (
              <LinkButton href={paths.meeting(p, m)}>Terug naar de agenda</LinkButton>
            ) : (
              <LinkButton href={send}>{meeting.sent ? 'Naar de nazending' : 'Naar het versturen'}</LinkButton>
            )}
          </>
        }
      />
      {closed ? (
        <Notice
          level={2}
          title={
            meeting.state === 'afgelast' ? 'Deze vergadering is afgelast' : 'Deze vergadering is geweest'
          }
        >
          De agenda kan niet meer worden verzonden.
        </Notice>
      ) : null}
      <TwoColumns
        side={
          <SideSection title="Wie de agenda krijgt">
            <ul>
              {participants.map(({ shortName, people }) => (
                <li key={shortName}>
                  {shortName}:{' '}
                  {people === 0
                    ? 'nog niemand met een account'
                    : people === 1
                      ? '1 persoon'
                      : `${people} personen`}
                </li>
              ))}
            </ul>
          </SideSection>
        }
      >
        {blocking.length > 0 ? (
          <Section title="Eerst in orde maken">
            <AgendaCheck check={check} severity="block" place={place} openOnly />
          </Section>
        ) : null}
        {warnings.length > 0 ? (
          <Section title="Kijk hier nog naar">
            <p className="hulp">Hiermee kunt u versturen, maar de deelnemers zullen ernaar vragen.</p>
            <AgendaCheck check={check} severity="warn" place={place} openOnly />
          </Section>
        ) : null}
        <Section title="In orde">
          <AgendaCheck check={check} place={place} fineOnly />
        </Section>
      </TwoColumns>
    </>
  );
}

/** What is shown as one line counts as one thing. */
const lines = (findings: readonly { code: string }[]) => new Set(findings.map(({ code }) => code)).size;

function sentence(blocking: number, warnings: number): string {
  const things = (count: number) => (count === 1 ? 'één ding' : `${count} dingen`);
  if (blocking > 0) return `Maak nog ${things(blocking)} in orde. Daarna kan de agenda weg.`;
  if (warnings > 0) return `De agenda kan weg. Kijk nog naar ${things(warnings)}.`;
  return 'Alles is in orde. De agenda kan weg.';
}
