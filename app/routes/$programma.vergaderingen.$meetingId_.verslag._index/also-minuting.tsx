import { useRevalidator } from '@remix-run/react';
import { useCallback } from 'react';
import { AlsoHere } from '~/components/domain/agenda';
import { usePresence, type HereNow } from '~/components/domain/use-presence';
import { SideSection } from '~/components/ui/layout';

type Props = {
  address: string;
  here: HereNow[];
  /** The agendapunt whose line box is open here. */
  itemId: string | null;
  savedAt: Date | null;
  numberOf: (itemId: string) => string | undefined;
};

/** Who else works on these minutes, and where; what they save appears by itself (product rule 12). */
export function AlsoMinuting({ address, here, itemId, savedAt, numberOf }: Props) {
  const { revalidate } = useRevalidator();
  const known = savedAt?.getTime() ?? 0;
  const onSaved = useCallback(
    (said: string) => {
      if (new Date(said).getTime() > known) revalidate();
    },
    [known, revalidate],
  );
  const others = usePresence(address, here, { itemId, editing: itemId !== null }, onSaved);
  if (others.length === 0) return null;
  return (
    <SideSection title="Ook op deze pagina" className="hier niet-afdrukken">
      <AlsoHere
        people={others.map((one) => {
          const number = one.itemId === null ? undefined : numberOf(one.itemId);
          const working = one.editing && number !== undefined;
          return { key: one.personId, text: working ? `${one.name}, bij punt ${number}` : one.name, working };
        })}
      />
    </SideSection>
  );
}
