import { AppLink } from '~/components/ui/app-link';
import { formatDate, formatTime } from '~/domain/dates/format';
import { actionsCounted, countText } from '~/messages/register';
import { paths } from '~/paths';
import type { PageData } from './data';

/** When the werkgroep itself meets: what comes, then what was. */
export function Meetings({ data }: { data: PageData }) {
  const { p, werkgroep, meetings, can } = data;
  if (!can.readMeetings) return null;
  const place = { p, werkgroepId: werkgroep.id };
  return (
    <section aria-labelledby="bijeenkomsten">
      <h2 id="bijeenkomsten">Bijeenkomsten</h2>
      {meetings.ahead.length > 0 ? (
        <List {...place} meetings={meetings.ahead} />
      ) : (
        <p className="hulp">Er staat geen volgende bijeenkomst in.</p>
      )}
      {meetings.back.length > 0 ? (
        <>
          <p className="klein bij">Eerder</p>
          <List {...place} meetings={meetings.back} />
        </>
      ) : null}
      {can.meet && !can.leads ? (
        <p>
          <AppLink href={paths.newWerkgroepMeeting(p, werkgroep.id)}>Nieuwe bijeenkomst</AppLink>
        </p>
      ) : null}
    </section>
  );
}

type ListProps = { p: string; werkgroepId: string; meetings: PageData['meetings']['ahead'] };

function List({ p, werkgroepId, meetings }: ListProps) {
  return (
    <ul className="wat-wanneer wat-wanneer--datum">
      {meetings.map(({ id, date, startTime, place, actions }) => (
        <li key={id}>
          <span className="nr">{formatDate(date)}</span>
          <span>
            <AppLink href={paths.werkgroepMeeting(p, werkgroepId, id)}>
              {['Bijeenkomst', ...(startTime ? [formatTime(startTime)] : []), ...(place ? [place] : [])].join(
                ', ',
              )}
            </AppLink>
            {actions > 0 ? (
              <span className="klein bij blokregel">{countText(actions, actionsCounted)}</span>
            ) : null}
          </span>
        </li>
      ))}
    </ul>
  );
}
