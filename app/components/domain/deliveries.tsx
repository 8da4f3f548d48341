import { Addressee } from '~/components/domain/recipients';
import { StatusLabel, type StatusTone } from '~/components/domain/labels';
import { Cell, DataTable, TableHead } from '~/components/ui/table';
import { formatInstant } from '~/domain/dates/format';
import { deliveryKindWords, deliveryStateWords } from '~/messages/delivery';

export type DeliveryLine = {
  id: string;
  kind: keyof typeof deliveryKindWords;
  name: string;
  email: string;
  state: keyof typeof deliveryStateWords;
  attempts: number;
  response: string | null;
  queuedAt: Date;
  sentAt: Date | null;
  nextTry: Date | null;
};

export const deliveryTone: Record<DeliveryLine['state'], StatusTone> = {
  queued: 'running',
  sent: 'done',
  failed: 'late',
};

/** Who was sent what, when, and what the mail server answered. */
export function DeliveryTable(props: {
  caption: string;
  deliveries: readonly DeliveryLine[];
  withKind?: boolean;
}) {
  const { caption, deliveries, withKind = false } = props;
  const columns = ['Wie', ...(withKind ? ['Wat'] : []), 'Stand', 'Antwoord van de mailserver'];
  return (
    <DataTable caption={caption} hideCaption kind="register">
      <TableHead columns={columns.map((label) => ({ label }))} />
      <tbody>
        {deliveries.map((one) => (
          <tr key={one.id}>
            <Addressee name={one.name} email={one.email} />
            {withKind ? <Cell label="Wat">{deliveryKindWords[one.kind]}</Cell> : null}
            <Cell label="Stand">
              <StatusLabel tone={deliveryTone[one.state]}>{deliveryStateWords[one.state]}</StatusLabel>
              <br />
              <small className="bij">{deliveryMoment(one)}</small>
            </Cell>
            <Cell label="Antwoord van de mailserver" empty={one.response === null}>
              {one.response ?? 'nog geen'}
            </Cell>
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
}

type Moments = Pick<DeliveryLine, 'state' | 'sentAt' | 'attempts' | 'nextTry' | 'queuedAt'>;

/** When it left, or when it is tried again. */
export function deliveryMoment({ state, sentAt, attempts, nextTry, queuedAt }: Moments): string {
  const tries = attempts > 1 ? `, na ${attempts} pogingen` : '';
  if (state === 'sent') return `${formatInstant(sentAt ?? queuedAt)}${tries}`;
  if (state === 'failed') return `na ${attempts} pogingen opgegeven`;
  if (attempts === 0) return `sinds ${formatInstant(queuedAt)}`;
  const next = nextTry === null ? '' : `; de volgende is op ${formatInstant(nextTry)}`;
  return `poging ${attempts} is mislukt${next}`;
}
