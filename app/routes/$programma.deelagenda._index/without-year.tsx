import { Section } from '~/components/ui/layout';
import { Card } from './card';
import type { PageData } from './filter-bar';
import { LeftOut } from './left-out';

/** Actions of which the source names no year: in no column that we chose. */
export function WithoutYear({ data }: { data: PageData }) {
  return (
    <Section title="Nog zonder jaar" id="zonder-jaar">
      <p className="hulp">De bron noemt bij deze acties geen jaar. De partijen moeten het nog kiezen.</p>
      {data.matrix.withoutYear.map(({ theme, cell }) => (
        <section key={theme} className="zonder-jaar" aria-label={theme}>
          <h3>{theme}</h3>
          <div className="kaarten">
            {cell.actions.map((action) => (
              <Card key={action.id} p={data.p} action={action} />
            ))}
          </div>
          <LeftOut data={data} theme={theme} year={null} others={cell.others} more={cell.more} />
        </section>
      ))}
    </Section>
  );
}
