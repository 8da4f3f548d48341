import { AppLink } from '~/components/ui/app-link';
import { Cell, DataTable, TableHead } from '~/components/ui/table';
import { formatClock, formatDate } from '~/domain/dates/format';
import type { MeetingState, MinutesState } from '~/domain/meeting/status';
import { meetingStateWords, minutesStateWords } from '~/messages/meeting-words';
import { paths } from '~/paths';
import { StatusLabel, type StatusTone } from './labels';

type Row = {
  id: string;
  overleg: { id: string; shortName: string };
  date: string;
  startTime: string;
  place: string;
  chair: string | null;
  state: MeetingState;
  minutesState: MinutesState;
};

const tones: Record<MeetingState, StatusTone> = {
  concept: 'open',
  verzonden: 'running',
  gehouden: 'done',
  afgelast: 'stopped',
};

/** Meetings with their date, place, chair and how far they are. */
export function MeetingTable(props: { p: string; rows: Row[]; caption: string; showOverleg?: boolean }) {
  const { p, rows, caption, showOverleg = false } = props;
  return (
    <DataTable kind="register" caption={caption} hideCaption>
      <TableHead
        columns={[
          { label: 'Datum' },
          ...(showOverleg ? [{ label: 'Overleg' }] : []),
          { label: 'Plaats' },
          { label: 'Voorzitter' },
          { label: 'Stand' },
        ]}
      />
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <Cell label="Datum">
              <AppLink href={paths.meeting(p, row.id)}>
                {formatDate(row.date)}
                <span className="stil"> {row.overleg.shortName}</span>
              </AppLink>
              <span className="bij"> {formatClock(row.startTime)}</span>
            </Cell>
            {showOverleg ? <Cell label="Overleg">{row.overleg.shortName}</Cell> : null}
            <Cell label="Plaats" empty={row.place === ''}>
              {row.place}
            </Cell>
            <Cell label="Voorzitter" empty={row.chair === null}>
              {row.chair}
            </Cell>
            <Cell label="Stand">
              <StatusLabel tone={tones[row.state]}>
                {row.minutesState === 'geen'
                  ? meetingStateWords[row.state]
                  : minutesStateWords[row.minutesState]}
              </StatusLabel>
            </Cell>
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
}
