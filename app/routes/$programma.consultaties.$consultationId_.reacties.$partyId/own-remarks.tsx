import { RemarkAnswerText } from '~/components/domain/consultation-remarks';
import { LinkButton } from '~/components/ui/button';
import { Disclosure, Section } from '~/components/ui/layout';
import { EmptyState } from '~/components/ui/notice';
import { Cell, DataTable, TableHead } from '~/components/ui/table';
import { consultationRemarkKindWords } from '~/messages/consultation-words';
import { paths } from '~/paths';
import type { ResponsePage } from '~/queries/consultation/response-page.server';

/** The list of the party, with what may still be done to each remark. */
export function OwnRemarks({ p, page }: { p: string; page: ResponsePage }) {
  const { consultation, party, remarks, withdrawn, reasonsNotToRespond } = page;
  const open = reasonsNotToRespond.length === 0;
  const add = (
    <LinkButton variant="secondary" href={paths.newResponseRemark(p, consultation.id, party.id)}>
      Voeg een opmerking toe
    </LinkButton>
  );
  return (
    <Section title="Opmerkingen">
      {open ? (
        <p className="bij">Alleen mensen van {party.shortName} zien deze lijst, totdat u haar indient.</p>
      ) : null}
      {remarks.length === 0 ? (
        <EmptyState title="Nog geen opmerkingen" action={open ? add : null} />
      ) : (
        <>
          <Table p={p} page={page} open={open} />
          {open ? <p className="knoppen mt-4">{add}</p> : null}
        </>
      )}
      {withdrawn.length > 0 ? (
        <Disclosure summary={`Ingetrokken (${withdrawn.length})`}>
          <ul>
            {withdrawn.map(({ id, position, text }) => (
              <li key={id} className="witregels">
                {position}. {text}
              </li>
            ))}
          </ul>
        </Disclosure>
      ) : null}
    </Section>
  );
}

function Table({ p, page, open }: { p: string; page: ResponsePage; open: boolean }) {
  const { consultation, party, remarks } = page;
  return (
    <DataTable caption={`Opmerkingen van ${party.shortName}`} hideCaption kind="register">
      <TableHead
        columns={['Nummer', 'Waar', 'Opmerking', open ? 'Wijzigen' : 'Antwoord'].map((label) => ({ label }))}
      />
      <tbody>
        {remarks.map((remark) => (
          <tr key={remark.id}>
            <Cell label="Nummer">{remark.position}</Cell>
            <Cell label="Waar">{remark.place || 'hele stuk'}</Cell>
            <Cell label="Opmerking">
              <span className="witregels">{remark.text}</span>
              <span className="ook klein bij">{consultationRemarkKindWords[remark.kind]}</span>
            </Cell>
            <Cell label={open ? 'Wijzigen' : 'Antwoord'}>
              {!open || remark.answer !== null ? (
                <RemarkAnswerText remark={remark} />
              ) : (
                <span className="knoppen">
                  <LinkButton
                    small
                    variant="secondary"
                    href={paths.responseRemark(p, consultation.id, party.id, remark.id)}
                  >
                    Wijzig<span className="stil"> opmerking {remark.position}</span>
                  </LinkButton>
                  <LinkButton
                    small
                    variant="bare"
                    href={paths.responseRemarkWithdrawal(p, consultation.id, party.id, remark.id)}
                  >
                    Trek in<span className="stil">: opmerking {remark.position}</span>
                  </LinkButton>
                </span>
              )}
            </Cell>
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
}
