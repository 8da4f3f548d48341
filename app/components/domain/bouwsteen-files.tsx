import type { ReactNode } from 'react';
import { FileLink } from '~/components/domain/attachment';
import { Disclosure } from '~/components/ui/layout';
import { Cell, DataTable, TableHead } from '~/components/ui/table';
import { amsterdamDate } from '~/domain/dates/amsterdam';
import { formatDate } from '~/domain/dates/format';

export type BouwsteenFile = {
  versionId: string;
  /** Version of the document itself. */
  number: number;
  name: string;
  size: number;
  mediaType: string;
  sha256: string;
  placeholder: boolean;
  at: Date;
};

/** The files of a version in their order, and under them by what one can check that they are the same. */
export function BouwsteenFiles(props: {
  p: string;
  files: BouwsteenFile[];
  /** What can be done with a file. */
  actionFor?: (file: BouwsteenFile) => ReactNode;
}) {
  const { p, files, actionFor } = props;
  if (files.length === 0) return <p className="hulp">Er zit nog geen bestand in deze versie.</p>;
  return (
    <>
      <DataTable kind="register" caption="Bestanden" hideCaption>
        <TableHead
          columns={[
            { label: 'Bestand', className: 'lang' },
            { label: 'Versie' },
            { label: 'Toegevoegd' },
            ...(actionFor ? [{ label: 'Wijzigen' }] : []),
          ]}
        />
        <tbody>
          {files.map((file) => (
            <tr key={file.versionId}>
              <Cell label="Bestand">
                <FileLink p={p} file={file} />
                {file.placeholder ? (
                  <span className="klein bij blokje">
                    Het echte stuk zit hier niet in. Dit bestand is van ons en zegt op de eerste bladzijde
                    waarom.
                  </span>
                ) : null}
              </Cell>
              <Cell label="Versie">{file.number}</Cell>
              <Cell label="Toegevoegd" className="nowrap">
                {formatDate(amsterdamDate(file.at))}
              </Cell>
              {actionFor ? (
                <Cell label="Wijzigen" className="nowrap">
                  {actionFor(file)}
                </Cell>
              ) : null}
            </tr>
          ))}
        </tbody>
      </DataTable>
      <Disclosure summary="Controlegetallen (SHA-256)">
        <p className="hulp">Is het controlegetal van uw bestand hetzelfde, dan is het precies dit bestand.</p>
        <dl className="controlegetallen">
          {files.map((file) => (
            <div key={file.versionId}>
              <dt>{file.name}</dt>
              <dd>{file.sha256}</dd>
            </div>
          ))}
        </dl>
      </Disclosure>
    </>
  );
}
