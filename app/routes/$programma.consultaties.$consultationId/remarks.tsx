import { RemarkAnswerText, RemarkNumber } from '~/components/domain/consultation-remarks';
import { LinkButton } from '~/components/ui/button';
import { Section } from '~/components/ui/layout';
import { EmptyState } from '~/components/ui/notice';
import { Cell, DataTable, TableHead } from '~/components/ui/table';
import { consultationRemarkKindWords } from '~/messages/consultation-words';
import { paths } from '~/paths';
import type { ConsultationHead } from '~/queries/consultation/consultation-head.server';
import type { RemarkRow } from '~/queries/consultation/remark-rows.server';

type Props = { p: string; consultation: ConsultationHead; remarks: RemarkRow[] };

/** Everything that this person may see, with the answers; as a file too. */
export function Remarks({ p, consultation, remarks }: Props) {
  const { id, mayManage } = consultation;
  if (remarks.length === 0) {
    return (
      <Section title="Opmerkingen en antwoorden">
        <EmptyState title="Nog geen opmerkingen">
          {mayManage
            ? 'U ziet de opmerkingen van een partij zodra zij haar lijst indient.'
            : 'U ziet opmerkingen van andere partijen zodra de werkorganisatie ze heeft beantwoord.'}
        </EmptyState>
      </Section>
    );
  }
  return (
    <Section title="Opmerkingen en antwoorden">
      <p className="knoppen niet-afdrukken">
        <LinkButton small variant="secondary" document href={paths.consultationExport(p, id, 'docx')}>
          Download voor Word
        </LinkButton>
        <LinkButton small variant="secondary" document href={paths.consultationExport(p, id, 'xlsx')}>
          Download voor Excel
        </LinkButton>
        <LinkButton small variant="bare" document href={paths.consultationExport(p, id, 'csv')}>
          CSV
        </LinkButton>
      </p>
      <DataTable caption="Opmerkingen en antwoorden" hideCaption kind="register">
        <TableHead columns={['Nummer', 'Waar', 'Opmerking', 'Antwoord'].map((label) => ({ label }))} />
        <tbody>
          {remarks.map((remark) => (
            <tr key={remark.id} id={`opmerking-${remark.id}`}>
              <Cell label="Nummer">
                <RemarkNumber remark={remark} />
              </Cell>
              <Cell label="Waar">{remark.place || 'hele stuk'}</Cell>
              <Cell label="Opmerking">
                <span className="witregels">{remark.text}</span>
                <span className="ook klein bij">{consultationRemarkKindWords[remark.kind]}</span>
              </Cell>
              <Cell label="Antwoord">
                <RemarkAnswerText remark={remark} />
                {mayManage ? (
                  <span className="ook niet-afdrukken">
                    <LinkButton variant="secondary" small href={paths.consultationRemark(p, id, remark.id)}>
                      {remark.answer === null ? 'Beantwoord' : 'Wijzig'}
                      <span className="stil">
                        {' '}
                        opmerking {remark.party.shortName} {remark.position}
                      </span>
                    </LinkButton>
                  </span>
                ) : null}
              </Cell>
            </tr>
          ))}
        </tbody>
      </DataTable>
    </Section>
  );
}
