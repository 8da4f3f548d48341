import { AppLink } from '~/components/ui/app-link';
import { Marked } from '~/components/ui/diff-view';
import { Section } from '~/components/ui/layout';
import { formatDate } from '~/domain/dates/format';
import { allOfKind, searchKindWords } from '~/messages/search';
import { paths } from '~/paths';
import type { Hit, HitGroup } from '~/queries/search/search-page.server';
import { hitPath } from './hit-path';

type Props = { p: string; query: string; group: HitGroup; alone: boolean };

/** The hits of one kind, the best first; the words that were found are marked. */
export function Hits({ p, query, group, alone }: Props) {
  const { kind, total, hits } = group;
  return (
    <Section title={searchKindWords[kind].many} hideTitle={alone} className="zoekgroep">
      <ol className="gevonden">
        {hits.map((hit) => (
          <li key={hit.id}>
            <span className="soort">{where(hit)}</span>
            <div>
              <h3>
                <AppLink href={hitPath(p, kind, hit)}>
                  <Marked parts={hit.title} />
                </AppLink>
                {hit.withdrawn ? <span className="bij"> vervallen</span> : null}
              </h3>
              {hit.excerpt.length > 0 ? (
                <p>
                  <Marked parts={hit.excerpt} />
                </p>
              ) : null}
            </div>
          </li>
        ))}
      </ol>
      {!alone && total > hits.length ? (
        <p className="meer">
          <AppLink href={paths.search(p, query, { soort: kind })}>{allOfKind(kind, total)}</AppLink>
        </p>
      ) : null}
    </Section>
  );
}

const where = ({ place, day }: Hit): string =>
  [place, day === null ? null : formatDate(day)].filter(Boolean).join(', ');
