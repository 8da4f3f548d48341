import { AppLink } from '~/components/ui/app-link';
import { Disclosure } from '~/components/ui/layout';
import { paths } from '~/paths';

/** Withdrawn stays findable as withdrawn (product rule 13). */
export function Withdrawn(props: {
  p: string;
  meetingId: string;
  items: { id: string; title: string; reason: string | null }[];
}) {
  const { p, meetingId, items } = props;
  if (items.length === 0) return null;
  return (
    <div className="niet-afdrukken blok">
      <Disclosure
        summary={
          items.length === 1
            ? 'Eén punt is van de agenda gehaald'
            : `${items.length} punten zijn van de agenda gehaald`
        }
      >
        <ul>
          {items.map(({ id, title, reason }) => (
            <li key={id}>
              <AppLink href={paths.item(p, meetingId, id)}>{title}</AppLink>
              {reason ? <span className="bij">. {reason}</span> : null}
            </li>
          ))}
        </ul>
      </Disclosure>
    </div>
  );
}
