import { useLoaderData } from '@remix-run/react';
import { deliveryMoment, deliveryTone } from '~/components/domain/deliveries';
import { StatusLabel } from '~/components/domain/labels';
import { LinkButton } from '~/components/ui/button';
import { Section } from '~/components/ui/layout';
import { DefinitionList } from '~/components/ui/lists';
import { Notice } from '~/components/ui/notice';
import { Breadcrumbs, PageHeader } from '~/components/ui/page-header';
import { formatInstant } from '~/domain/dates/format';
import { deliveryKindWords, deliveryStateWords } from '~/messages/delivery';
import { paths } from '~/paths';
import { guarded, notFound } from '~/platform/http/guarded.server';
import { outgoingMail } from '~/queries/sending/outbox.server';

export const meta = () => [{ title: 'Mail - Vijfhoek' }];

export const loader = guarded('beheer:manage', async ({ ctx, programma, params }) => {
  const mail = await outgoingMail(ctx, params['deliveryId'] ?? '');
  if (!mail) throw notFound();
  return { p: programma.key, mail };
});

/** One mail: to whom, what became of it, and its text where it was kept instead of sent. */
export default function OutgoingMail() {
  const { p, mail } = useLoaderData<typeof loader>();
  const { content } = mail;
  return (
    <>
      <Breadcrumbs
        items={[
          { href: paths.beheer(p), label: 'Beheer' },
          { href: paths.outbox(p), label: 'Post' },
          { href: paths.mail(p, mail.id), label: 'Mail' },
        ]}
      />
      <PageHeader
        title={mail.subject}
        facts={[deliveryKindWords[mail.kind]]}
        actions={
          mail.reasonsNotToRetry.length === 0 ? (
            <LinkButton href={paths.mailRetry(p, mail.id)}>Verstuur opnieuw</LinkButton>
          ) : null
        }
      />
      <DefinitionList
        items={[
          { term: 'Aan', children: `${mail.name}, ${mail.email}` },
          { term: 'Klaargezet', children: formatInstant(mail.queuedAt) },
          {
            term: 'Stand',
            children: (
              <>
                <StatusLabel tone={deliveryTone[mail.state]}>{deliveryStateWords[mail.state]}</StatusLabel>{' '}
                {deliveryMoment(mail)}
              </>
            ),
          },
          mail.response === null ? null : { term: 'Antwoord', children: mail.response },
          { term: 'Kenmerk', children: mail.messageId },
          content && content.attachments.length > 0
            ? { term: 'Bijgevoegd', children: content.attachments.join(', ') }
            : null,
        ]}
      />
      <Section title="Tekst van de mail">
        {content ? (
          <MailText text={content.text} />
        ) : (
          <Notice>
            {mail.kept
              ? 'Deze mail is nog niet weg. Zodra dat zo is, staat de tekst hier.'
              : 'De mail ging naar de mailserver. Alleen wie hem kreeg kan hem lezen.'}
          </Notice>
        )}
      </Section>
    </>
  );
}

const ADDRESS = /(https?:\/\/[^\s]+)/;

/** The text as it was sent; addresses are links. */
function MailText({ text }: { text: string }) {
  return (
    <div className="post-tekst">
      {text
        .trim()
        .split(ADDRESS)
        .map((part, index) =>
          ADDRESS.test(part) ? (
            <a key={index} href={part} rel="noreferrer">
              {part}
            </a>
          ) : (
            <span key={index}>{part}</span>
          ),
        )}
    </div>
  );
}
