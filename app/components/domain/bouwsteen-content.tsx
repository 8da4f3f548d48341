import type { PartRow } from '~/domain/bouwsteen/checklist';
import { BouwsteenFiles, type BouwsteenFile } from './bouwsteen-files';
import { FicheLinks, type LinkedFiche } from './fiche-links';
import { PartSummary } from './part-list';

/** What is in a version of a bouwsteen: its note, files, fiches and the checklist. */
export function BouwsteenContent(props: {
  p: string;
  version: {
    note: string;
    files: BouwsteenFile[];
    fiches: LinkedFiche[];
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
        <FicheLinks p={p} fiches={version.fiches} />
      )}
      <h3>Centrale opdracht</h3>
      <PartSummary parts={version.parts} />
    </div>
  );
}
