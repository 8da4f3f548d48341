import type { ReactNode } from 'react';
import { AppLink } from '~/components/ui/app-link';
import { LinkButton } from '~/components/ui/button';
import { Cell, DataTable, TableHead } from '~/components/ui/table';
import { formatDate } from '~/domain/dates/format';
import type { RouteObject } from '~/domain/route/object-kinds';
import type { Step } from '~/domain/route/steps';
import { joinWords } from '~/messages/join-words';
import { routePurposeWords } from '~/messages/route';
import { paths } from '~/paths';

type Props = {
  p: string;
  of: RouteObject;
  title: string;
  steps: readonly Step[];
  mayWrite: boolean;
};

/** The route of a document along overleggen: when, where, why, with what conclusion, and what was done with remarks. */
export function RouteTable({ p, of, title, steps, mayWrite }: Props) {
  const columns = ['Datum', 'Overleg', 'Doel', 'Conclusie', 'Opmerkingen en wat ermee is gedaan'];
  return (
    <DataTable caption={`Behandeling van ${title}`} hideCaption kind="register">
      <TableHead columns={columns.map((label) => ({ label }))} />
      <tbody>
        {steps.map((step) => (
          <tr key={step.key}>
            <Cell label="Datum">{step.date === null ? step.dateText : formatDate(step.date)}</Cell>
            <Cell label="Overleg">
              <Where p={p} step={step} />
              {mayWrite ? <Change p={p} of={of} step={step} /> : null}
            </Cell>
            <Cell label="Doel">
              {joinWords(step.purposes.map((purpose) => routePurposeWords[purpose])) || 'geen doel'}
            </Cell>
            <Cell label="Conclusie">
              <Conclusion p={p} step={step} />
            </Cell>
            <Cell label="Opmerkingen">
              <Remarks step={step} />
            </Cell>
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
}

function Where({ p, step: { body, agenda } }: { p: string; step: Step }) {
  if (agenda === null) return <>{body}</>;
  const { item } = agenda;
  return (
    <>
      {body}
      <span className="ook klein">
        <AppLink href={paths.item(p, item.meetingId, item.id)}>
          punt {item.number}, {item.title}
        </AppLink>
      </span>
    </>
  );
}

function Change({ p, of, step }: { p: string; of: RouteObject; step: Step }) {
  const { written, agenda, date, overlegId, body } = step;
  const at = date === null ? '' : ` van ${formatDate(date)}`;
  return (
    <span className="ook niet-afdrukken">
      <LinkButton
        small
        variant="secondary"
        href={
          written
            ? paths.routeStep(p, of, written.id)
            : paths.newRouteStep(p, of, { date: date ?? undefined, overlegId: overlegId ?? undefined })
        }
      >
        {agenda && !written ? 'Vul aan' : 'Wijzig'}
        <span className="stil">
          : {body}
          {at}
        </span>
      </LinkButton>
    </span>
  );
}

function Conclusion({ p, step: { agenda, written } }: { p: string; step: Step }) {
  const decisions = agenda?.decisions ?? [];
  if (decisions.length === 0 && !written?.conclusion) return <span className="bij">nog geen</span>;
  return (
    <>
      {decisions.map(({ id, number, text }) => (
        <p key={id}>
          <AppLink href={paths.decision(p, id)}>Besluit {number}</AppLink>: {text}
        </p>
      ))}
      {written?.conclusion ? <p className="witregels">{written.conclusion}</p> : null}
    </>
  );
}

function Remarks({ step: { agenda, written } }: { step: Step }) {
  const said = agenda?.contributions ?? [];
  const parts: ReactNode[] = [
    ...said.map((text, index) => <p key={index}>{text}</p>),
    written?.remarks ? (
      <p key="remarks" className="witregels">
        {written.remarks}
      </p>
    ) : null,
    written?.followUp ? (
      <p key="follow-up" className="witregels">
        <b>Wat ermee is gedaan:</b> {written.followUp}
      </p>
    ) : null,
  ].filter((part) => part !== null);
  return parts.length === 0 ? <span className="bij">geen</span> : <>{parts}</>;
}
