import type { MetaFunction } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { DeliveryTable } from '~/components/domain/deliveries';
import { PackageCrumbs } from '~/components/domain/package-crumbs';
import { peopleCount, RecipientsTable } from '~/components/domain/recipients';
import { useFollowMail } from '~/components/domain/use-follow-mail';
import { ErrorSummary } from '~/components/forms/error-summary';
import { SubmitButton } from '~/components/forms/form-actions';
import { LinkButton } from '~/components/ui/button';
import { Section, SideSection, TwoColumns } from '~/components/ui/layout';
import { CheckList, type Check } from '~/components/ui/lists';
import { Notice } from '~/components/ui/notice';
import { PageHeader } from '~/components/ui/page-header';
import { formatDate, formatInstant } from '~/domain/dates/format';
import { sendPackageSchema } from '~/domain/package/schema';
import { deliverySummary } from '~/messages/delivery';
import { joinWords } from '~/messages/join-words';
import { packageCount } from '~/messages/package';
import { refusalSentence } from '~/messages/refusals';
import { paths, withDone } from '~/paths';
import { formAction } from '~/platform/http/form.server';
import { guarded, notFound } from '~/platform/http/guarded.server';
import { packageSending, type PackageSending } from '~/queries/package/package-sending.server';
import { sendPackage } from '~/services/package/send-package.server';

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  {
    title: `${data?.sending.page.sentAt === null ? 'Verstuur het pakket' : 'Wie het pakket kreeg'} - Vijfhoek`,
  },
];

export const loader = guarded('package:write', async ({ ctx, programma, params }) => {
  const sending = await packageSending(ctx, params['packageId'] ?? '');
  if (!sending) throw notFound();
  return { p: programma.key, sending };
});

export const action = formAction({
  question: 'package:write',
  attempt: ({ params }) => ({
    action: 'package_sent',
    object: { kind: 'package', id: params['packageId'] ?? null },
  }),
  schema: sendPackageSchema,
  run: ({ ctx, params, input }) => sendPackage(ctx, params['packageId'] ?? '', input),
  next: ({ id }, { programma }) => withDone(paths.package(programma.key, id), 'pakket_verstuurd'),
});

/** What goes out and to whom, before it does; afterwards who got it. */
export default function PackageSendingRoute() {
  const { p, sending } = useLoaderData<typeof loader>();
  const { page } = sending;
  return (
    <>
      <PackageCrumbs p={p} of={page} here={{ href: paths.packageSending(p, page.id), label: 'Verzending' }} />
      {page.sentAt === null ? <ToSend p={p} sending={sending} /> : <Sent sending={sending} />}
    </>
  );
}

function ToSend({ p, sending }: { p: string; sending: PackageSending }) {
  const result = useActionData<typeof action>();
  const { page, recipients, reasons, seen } = sending;
  const ready = reasons.length === 0;
  return (
    <>
      <PageHeader
        title="Verstuur het pakket"
        facts={[<b key="wat">{`${page.title}, ${formatDate(page.date)}`}</b>, packageCount(page)]}
        actions={
          <>
            <LinkButton variant="secondary" href={paths.packagePdf(p, page.id)} document>
              Bekijk als één PDF
            </LinkButton>
            {ready ? (
              <Form method="post">
                <input type="hidden" name="seen" value={seen} />
                <SubmitButton busyLabel="Bezig met versturen">
                  Verstuur aan {peopleCount(recipients.length)}
                </SubmitButton>
              </Form>
            ) : null}
          </>
        }
      />
      <ErrorSummary errors={result?.errors} title="Het pakket is niet verstuurd" />
      {!ready && !result ? (
        <Notice kind="let" level={2} title={reasons.map((reason) => refusalSentence(reason)).join(' ')} />
      ) : null}
      <TwoColumns
        side={
          <>
            <SideSection title="Kijk hier nog naar">
              <CheckList items={checks(sending)} />
            </SideSection>
            <SideSection title="Wat er dan gebeurt">
              <ul className="uitgaand">
                <li>Iedereen krijgt een mail met de titel en een link. De bouwstenen zelf gaan niet mee.</li>
                <li>De deelnemers kunnen deze versies vanaf dan lezen.</li>
                <li>Het pakket ligt vast. Wat later komt, gaat in een nieuw pakket.</li>
              </ul>
            </SideSection>
          </>
        }
      >
        <Section title="Wie het pakket krijgt">
          <RecipientsTable recipients={recipients} />
        </Section>
      </TwoColumns>
    </>
  );
}

/** None of these stops the sending: they are there to be looked at once more. */
function checks({ page: { letter, items } }: PackageSending): Check[] {
  const which = (is: (item: (typeof items)[number]) => boolean): string =>
    joinWords(items.filter(is).map(({ label, title }) => label || title));
  const missing = which((one) => one.missing);
  const open = [
    ['Een nieuwere versie is ingediend van', which((one) => one.newer !== null && !one.missing)],
    [
      'Als ontbrekend staat erin, maar intussen is ingediend',
      which((one) => one.newer !== null && one.missing),
    ],
    ['Door de werkgroep ingetrokken is', which((one) => one.withdrawn)],
  ] as const;
  return [
    letter.length > 0
      ? { ok: true, text: 'Er is een brief bij.' }
      : { ok: false, text: 'Er is geen brief bij.' },
    {
      ok: true,
      text: missing === '' ? 'Er ontbreekt niets.' : `Wat ontbreekt, staat erin met de reden: ${missing}.`,
    },
    ...open.flatMap(([what, labels]) => (labels === '' ? [] : [{ ok: false, text: `${what}: ${labels}.` }])),
  ];
}

function Sent({ sending }: { sending: PackageSending }) {
  const { page, deliveries, sentBy } = sending;
  useFollowMail(deliveries.some((one) => one.nextTry !== null));
  return (
    <>
      <PageHeader
        title="Wie het pakket kreeg"
        facts={[
          <b key="wat">{`${page.title}, ${formatDate(page.date)}`}</b>,
          `verstuurd op ${formatInstant(page.sentAt ?? new Date(0))}${sentBy === null ? '' : ` door ${sentBy}`}`,
        ]}
      />
      {deliveries.length === 0 ? (
        <p className="bij">
          Dit pakket komt uit de gegevens waarmee Vijfhoek begon. Er ging geen mail vanuit Vijfhoek.
        </p>
      ) : (
        <Section title={deliverySummary(deliveries)}>
          <DeliveryTable caption="Wie het pakket kreeg" deliveries={deliveries} />
        </Section>
      )}
    </>
  );
}
