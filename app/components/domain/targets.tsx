import { AppLink } from '~/components/ui/app-link';
import { paths } from '~/paths';

export type ShownTarget = { id: string; name: string; text: string };

/** The maatregelen of an action with the target of its year, or why it serves none (product rule 7). */
export function Targets(props: { p: string; targets: ShownTarget[]; withoutReason: string | null }) {
  const { p, targets, withoutReason } = props;
  if (targets.length === 0) {
    return <span className="bij">geen maatregel{withoutReason ? `: ${withoutReason}` : null}</span>;
  }
  return (
    <ul className="doelen">
      {targets.map(({ id, name, text }) => (
        <li key={id}>
          <AppLink href={paths.maatregel(p, id)} title={name}>
            {text}
          </AppLink>
        </li>
      ))}
    </ul>
  );
}
