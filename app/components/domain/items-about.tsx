import { AppLink } from '~/components/ui/app-link';
import { formatDate } from '~/domain/dates/format';
import { paths } from '~/paths';

type Item = {
  id: string;
  title: string;
  number: string | null;
  overleg: string;
  meeting: { id: string; date: string } | null;
  withdrawn: boolean;
};

/** Agendapunten about a thing, oldest meeting first; what waits on the parking list says so. */
export function ItemsAbout({ p, items, none }: { p: string; items: readonly Item[]; none: string }) {
  if (items.length === 0) return <p className="hulp">{none}</p>;
  return (
    <ul className="wat-wanneer wat-wanneer--datum">
      {items.map(({ id, meeting, overleg, number, title, withdrawn }) => (
        <li key={id}>
          <span className="nr">{meeting ? formatDate(meeting.date) : 'parkeerlijst'}</span>
          <span>
            {overleg}
            {number === null ? ': ' : `, punt ${number}: `}
            {meeting ? <AppLink href={paths.item(p, meeting.id, id)}>{title}</AppLink> : title}
            {withdrawn ? <span className="bij"> (ingetrokken)</span> : null}
          </span>
        </li>
      ))}
    </ul>
  );
}
