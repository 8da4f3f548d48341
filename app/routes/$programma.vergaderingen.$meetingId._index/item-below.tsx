import { Fragment } from 'react';
import { WorkingHere } from '~/components/domain/agenda';
import { PurposeLabel, StatusLabel } from '~/components/domain/labels';
import { AppLink } from '~/components/ui/app-link';
import { joinWords } from '~/messages/join-words';
import { paths } from '~/paths';
import type { ListedItem } from '~/queries/meeting/meeting-page.server';

type Props = {
  p: string;
  item: ListedItem;
  /** Bijlage numbers by id. */
  labels: ReadonlyMap<string, string>;
  /** Names of who works in this item now. */
  working?: string[];
  /** Secretarissen see what is still missing. */
  preparing: boolean;
  isGroup: boolean;
};

/** The line under the title of an agendapunt: doel, papers, who brings it in, who works here. */
export function ItemBelow({ p, item, labels, working = [], preparing, isGroup }: Props) {
  return (
    <>
      {item.purposes.map((purpose, index) => (
        <Fragment key={purpose}>
          {index > 0 ? ' ' : null}
          <PurposeLabel purpose={purpose} />
        </Fragment>
      ))}
      {item.purposes.length === 0 && preparing && item.needsPurpose ? (
        <StatusLabel tone="late">nog geen doel</StatusLabel>
      ) : null}
      {item.purposes.length === 0 && !isGroup && !(preparing && item.needsPurpose) ? (
        <PurposeLabel purpose={null} />
      ) : null}
      {item.attachments.map(({ id, title, fileVersionId }) => {
        const label = labels.get(id) ?? '';
        if (fileVersionId === null) {
          return preparing ? (
            <StatusLabel key={id} tone="late">{`bijlage ${label} heeft geen bestand`}</StatusLabel>
          ) : (
            <span key={id}>{`Bijlage ${label}: ${title} volgt`}</span>
          );
        }
        return (
          <AppLink key={id} href={paths.file(p, fileVersionId)} document>
            {`Bijlage ${label}: ${title}`}
          </AppLink>
        );
      })}
      {item.newer.map(({ label, number }) => (
        <StatusLabel key={label} tone="late">{`${label}: er is versie ${number}`}</StatusLabel>
      ))}
      {item.submitter ? <span>door {item.submitter}</span> : null}
      {item.carried ? <span>van een eerdere vergadering</span> : null}
      {working.length > 0 ? (
        <WorkingHere>{`${joinWords(working)} ${working.length === 1 ? 'werkt' : 'werken'} hier`}</WorkingHere>
      ) : null}
    </>
  );
}
