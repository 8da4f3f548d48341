import type { PartKeeper } from '~/components/domain/fiche/use-part-keeper';
import { AppLink } from '~/components/ui/app-link';
import { Notice } from '~/components/ui/notice';
import { isFichePart, type FichePart } from '~/domain/fiche/parts';
import { fichePartTitles } from '~/messages/fiche';
import { paths } from '~/paths';

type Props = { p: string; ficheId: string; keeper: PartKeeper; open: FichePart | null };

/** Text that this browser still has and the server doesn't, of parts that aren't open now. */
export function Unsent({ p, ficheId, keeper, open }: Props) {
  const waiting = Object.keys(keeper.parts)
    .filter(isFichePart)
    .filter((part) => part !== open);
  if (waiting.length === 0) return null;
  return (
    <Notice kind="let" level={2} block announce title="Niet alles is bewaard">
      <p>In deze browser staat nog tekst die niet is bewaard. Open het deel om verder te gaan.</p>
      <ul>
        {waiting.map((part) => (
          <li key={part}>
            <AppLink href={paths.fiche(p, ficheId, { deel: part })}>{fichePartTitles[part]}</AppLink>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
