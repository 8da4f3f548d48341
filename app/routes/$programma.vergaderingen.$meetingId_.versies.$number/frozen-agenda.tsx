import { Fragment } from 'react';
import { AgendaGroup, AgendaList, AgendaRow } from '~/components/domain/agenda';
import { PurposeLabel } from '~/components/domain/labels';
import { RichTextView } from '~/components/editor/rich-text-view';
import { AppLink } from '~/components/ui/app-link';
import { Section } from '~/components/ui/layout';
import type { SnapshotItem } from '~/domain/agenda-item/snapshot';
import { formatTime } from '~/domain/dates/format';
import { isEmptyText } from '~/domain/rich-text/blocks';
import { paths } from '~/paths';

const hasText = (item: SnapshotItem): boolean =>
  item.proposal.trim() !== '' || !isEmptyText(item.explanation) || item.subjects.length > 0;

const anchor = (item: SnapshotItem) => `punt-${item.number}`;

/** The agenda as it was sent, to read: numbers and times as they were. */
export function FrozenAgenda({ p, items }: { p: string; items: readonly SnapshotItem[] }) {
  const row = (item: SnapshotItem) => (
    <AgendaRow
      key={item.id}
      number={item.number}
      title={item.title}
      {...(hasText(item) ? { href: `#${anchor(item)}` } : {})}
      time={formatTime(item.start)}
      duration={`${item.minutes} min`}
      below={<Below p={p} item={item} />}
    />
  );
  return (
    <AgendaList readOnly>
      {items
        .filter((item) => item.parentId === null)
        .map((item) => {
          const children = items.filter((child) => child.parentId === item.id);
          return children.length === 0 ? (
            row(item)
          ) : (
            <AgendaGroup key={item.id} number={item.number} title={item.title}>
              {children.map(row)}
            </AgendaGroup>
          );
        })}
    </AgendaList>
  );
}

function Below({ p, item }: { p: string; item: SnapshotItem }) {
  return (
    <>
      {item.purposes.map((purpose) => (
        <Fragment key={purpose}>
          <PurposeLabel purpose={purpose} />{' '}
        </Fragment>
      ))}
      {item.attachments.map(({ id, label, title, file }) =>
        file === null ? (
          <span key={id}>{`Bijlage ${label}: ${title} (volgt)`}</span>
        ) : (
          <AppLink key={id} href={paths.file(p, file.versionId)} document>
            {`Bijlage ${label}: ${title}`}
          </AppLink>
        ),
      )}
      {item.submitter ? <span>door {item.submitter.shortName}</span> : null}
    </>
  );
}

/** Voorstel and toelichting of each point that has one. */
export function FrozenTexts({ items }: { items: readonly SnapshotItem[] }) {
  const told = items.filter(hasText);
  if (told.length === 0) return null;
  return (
    <Section title="Toelichting bij de punten" className="toelichtingen">
      {told.map((item) => (
        <section key={item.id} id={anchor(item)} aria-labelledby={`${anchor(item)}-kop`}>
          <h3 id={`${anchor(item)}-kop`}>
            <span className="nr">{item.number}</span> {item.title}
          </h3>
          {item.subjects.length > 0 ? (
            <p className="bij">Gaat over {item.subjects.map((subject) => subject.label).join('; ')}.</p>
          ) : null}
          {item.proposal.trim() === '' ? null : (
            <p className="tekst">
              <b>Voorstel:</b> {item.proposal}
            </p>
          )}
          {isEmptyText(item.explanation) ? null : <RichTextView blocks={item.explanation} headingLevel={4} />}
        </section>
      ))}
    </Section>
  );
}
