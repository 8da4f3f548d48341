import { Code } from '~/components/domain/labels';
import { AppLink } from '~/components/ui/app-link';
import { RowList } from '~/components/ui/lists';
import type { PartRow } from '~/domain/bouwsteen/checklist';
import { paths } from '~/paths';
import { BouwsteenFiles, type BouwsteenFile } from './bouwsteen-files';
import { PartSummary } from './part-list';

/** What is in a version of a bouwsteen: its note, files, fiches and the checklist. */
export function BouwsteenContent(props: {
  p: string;
  version: {
    note: string;
    files: BouwsteenFile[];
    fiches: { id: string; title: string; code: string | null; number: number | null }[];
    parts: readonly PartRow[];
  };
}) {
  const { p, version } = props;
  return (
    <div className="inhoud">
      {version.note ? <p className="tekst">{version.note}</p> : null}
      <h3>Bestanden</h3>
      <BouwsteenFiles p={p} files={version.files} />
      <h3>Fiches</h3>
      {version.fiches.length === 0 ? (
        <p className="hulp">Er zitten geen fiches in deze versie.</p>
      ) : (
        <RowList
          items={version.fiches.map(({ id, title, code, number }) => ({
            key: id,
            title: (
              <AppLink href={number === null ? paths.fiche(p, id) : paths.ficheVersion(p, id, number)}>
                {code ? (
                  <>
                    <Code>{code}</Code>{' '}
                  </>
                ) : null}
                {title}
              </AppLink>
            ),
          }))}
        />
      )}
      <h3>Centrale opdracht</h3>
      <PartSummary parts={version.parts} />
    </div>
  );
}
