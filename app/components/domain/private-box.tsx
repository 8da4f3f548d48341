import { useId, type ReactNode } from 'react';
import { Icon } from '~/components/ui/icon';

/** What only one party sees (product rule 10): says so on top, and never gets on paper. Render it only for that party. */
export function PrivateBox({
  party,
  title,
  children,
}: {
  party: string;
  title: string;
  children: ReactNode;
}) {
  const id = useId();
  return (
    <section className="prive" aria-labelledby={id}>
      <p className="slot">
        <Icon name="lock" />
        Alleen leden van {party} zien dit
      </p>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}

/** The parts of an annotatie: standpunt, advies, spreeklijn. */
export function PrivateParts({ items }: { items: { term: string; text: ReactNode }[] }) {
  return (
    <dl>
      {items.map((item) => (
        <div key={item.term}>
          <dt>{item.term}</dt>
          <dd>{item.text}</dd>
        </div>
      ))}
    </dl>
  );
}
