import { AppLink } from '~/components/ui/app-link';
import { Breadcrumbs } from '~/components/ui/page-header';
import { VisuallyHidden } from '~/components/ui/visually-hidden';
import { kindWord, opensInBrowser } from '~/domain/attachment/file-types';
import { sizeText } from '~/domain/attachment/limits';
import { formatDate } from '~/domain/dates/format';
import { paths } from '~/paths';

type Crumb = { href: string; label: string };

/** The way from the meetings to a bijlage; `at` is the page itself, where it lies deeper. */
export function AttachmentCrumbs(props: {
  p: string;
  meeting: { id: string; overleg: string; date: string };
  item?: { id: string; number: string };
  at?: Crumb[];
}) {
  const { p, meeting, item, at = [] } = props;
  const inItem = item && item.number !== '';
  return (
    <Breadcrumbs
      items={[
        { href: paths.meetings(p), label: 'Vergaderingen' },
        { href: paths.meeting(p, meeting.id), label: `${meeting.overleg}, ${formatDate(meeting.date)}` },
        ...(inItem
          ? [
              { href: paths.item(p, meeting.id, item.id), label: `Punt ${item.number}` },
              { href: paths.itemAttachments(p, meeting.id, item.id), label: 'Bijlagen' },
            ]
          : []),
        ...at,
      ]}
    />
  );
}

type FileOf = { versionId: string; name: string; size: number; mediaType: string };

/** A file by its name, with what it is and how large; opens in the browser where that is safe, else it is saved. */
export function FileLink({ p, file }: { p: string; file: FileOf }) {
  const view = opensInBrowser(file.mediaType);
  return (
    <>
      <AppLink document href={view ? paths.fileView(p, file.versionId) : paths.file(p, file.versionId)}>
        {file.name}
      </AppLink>{' '}
      <span className="bij">
        {kindWord(file.mediaType)}, {sizeText(file.size)}
      </span>
    </>
  );
}

/** Always saves, never opens. */
export function DownloadLink({ p, file }: { p: string; file: Pick<FileOf, 'versionId' | 'name'> }) {
  return (
    <AppLink document href={paths.file(p, file.versionId)} className="inline-block py-1">
      Download <VisuallyHidden>{file.name}</VisuallyHidden>
    </AppLink>
  );
}
