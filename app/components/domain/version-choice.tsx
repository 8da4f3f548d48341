import type { ReactNode } from 'react';
import { FilterBar } from '~/components/ui/filter-bar';
import { Notice } from '~/components/ui/notice';

type Props = {
  action: string;
  versions: readonly { number: number; name: string }[];
  before: number;
  after: number;
  /** What differs; not asked for when both are the same version. */
  children: ReactNode;
};

/** Two versions to lay side by side, and how the differences below it are marked. */
export function VersionChoice({ action, versions, before, after, children }: Props) {
  const options = versions.map(({ number, name }) => ({ value: String(number), label: name }));
  return (
    <>
      <FilterBar
        action={action}
        submitLabel="Vergelijk"
        fields={[
          { kind: 'select', name: 'van', label: 'Links', value: String(before), options },
          { kind: 'select', name: 'naar', label: 'Rechts', value: String(after), options },
        ]}
      />
      {before === after ? (
        <Notice title="Dit is twee keer dezelfde versie" level={2}>
          Kies links of rechts een andere versie.
        </Notice>
      ) : (
        <>
          <p className="klein bij onderstreept">Onderstreept: wat alleen in deze versie staat.</p>
          {children}
        </>
      )}
    </>
  );
}
