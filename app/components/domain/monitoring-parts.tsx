import { AppLink } from '~/components/ui/app-link';
import { DefinitionList } from '~/components/ui/lists';
import { FoldedWhenNarrow } from '~/components/ui/layout';
import { Cell, DataTable, TableHead } from '~/components/ui/table';
import type { Hoek } from '~/domain/hoek/hoek';
import type { Coded } from '~/domain/maatregel/label';
import type { KeyFigure } from '~/domain/monitoring/key-figures';
import type { ObstacleKind } from '~/domain/monitoring/kinds';
import type { Counting, Measurement } from '~/domain/monitoring/measurement';
import {
  countingShort,
  monitoredNames,
  obstacleWords,
  periodText,
  respondentsText,
  valueText,
} from '~/messages/monitoring';
import { paths } from '~/paths';
import { PartyLabel } from './labels';
import { MaatregelLinks } from './maatregel-links';

type About = (Coded & { id: string }) | null;

type Indicator = {
  id: string;
  title: string;
  unit: string;
  counting: Counting;
  maatregel: About;
  source: string | null;
  measurements: readonly (Measurement & { doubts: readonly string[] })[];
};

/** Indicators with what was measured last; each leads to its own page with all of it. */
export function IndicatorTable({ p, indicators }: { p: string; indicators: readonly Indicator[] }) {
  return (
    <DataTable kind="register" caption="Indicatoren met de laatste meting" hideCaption>
      <TableHead
        columns={[
          { label: 'Indicator' },
          { label: 'Laatste meting' },
          { label: 'Periode' },
          { label: 'Maatregel' },
        ]}
      />
      <tbody>
        {indicators.map(({ id, title, unit, counting, maatregel, measurements }) => {
          const last = measurements.at(-1);
          return (
            <tr key={id}>
              <th scope="row">
                <AppLink href={paths.indicator(p, id)}>{title}</AppLink>
              </th>
              <Cell label="Laatste meting">
                {last ? <b>{valueText(last.value, unit)}</b> : 'nog niet gemeten'}
                {last && last.doubts.length > 0 ? <span className="afwijk"> onzeker</span> : null}
                {last ? (
                  <span className="klein bij blokregel">{respondentsText(last.respondents)}</span>
                ) : null}
              </Cell>
              <Cell label="Periode">
                {last ? periodText(last) : null}
                <span className="klein bij blokregel">{countingShort[counting]}</span>
              </Cell>
              <Cell label="Maatregel">
                <MaatregelLinks p={p} maatregelen={maatregel ? [maatregel] : []} />
              </Cell>
            </tr>
          );
        })}
      </tbody>
    </DataTable>
  );
}

type Example = {
  id: string;
  title: string;
  place: string;
  text: string;
  figures: readonly KeyFigure[];
  source: string | null;
  maatregelen: readonly (Coded & { id: string })[];
};

/** Examples from practice with their key figures, as the source gives them. */
export function ExampleList({ p, examples }: { p: string; examples: readonly Example[] }) {
  return examples.map(({ id, title, place, text, figures, source, maatregelen }) => (
    <article key={id} className="blok">
      <h3>
        <AppLink href={paths.monitored(p, 'good_practice', id)}>{title}</AppLink>
        {place === '' ? null : <span className="bij">, {place}</span>}
      </h3>
      <FoldedWhenNarrow summary="Lees het voorbeeld">
        <p className="tekst regels-zoals-getypt">{text}</p>
        <DefinitionList
          items={[
            ...figures.map(({ label, value }) => ({ term: label, children: value })),
            {
              term: 'Maatregel',
              children: <MaatregelLinks p={p} maatregelen={maatregelen} />,
            },
            source !== null && { term: 'Bron', children: source },
          ]}
        />
      </FoldedWhenNarrow>
    </article>
  ));
}

type Obstacle = {
  id: string;
  title: string;
  text: string;
  answer: string;
  endedOn: string | null;
  source: string | null;
  maatregel: About;
  party: { shortName: string; hoek: Hoek | null } | null;
};

type ObstacleProps = {
  p: string;
  kind: ObstacleKind;
  obstacles: readonly Obstacle[];
};

/** Knelpunten or risks: what it is, who is to answer it, and what is done about it. */
export function ObstacleTable({ p, kind, obstacles }: ObstacleProps) {
  const { owner, ended } = obstacleWords[kind];
  return (
    <DataTable kind="register" caption={monitoredNames[kind].list} hideCaption>
      <TableHead
        columns={[
          { label: monitoredNames[kind].title },
          { label: owner },
          { label: 'Wat eraan gebeurt' },
          { label: 'Maatregel' },
        ]}
      />
      <tbody>
        {obstacles.map(({ id, title, text, answer, endedOn, source, maatregel, party }) => (
          <tr key={id}>
            <th scope="row">
              <AppLink href={paths.monitored(p, kind, id)}>{title}</AppLink>
              {endedOn === null ? null : <span className="bij"> ({ended})</span>}
              <span className="klein bij blokregel">{text}</span>
              {source === null ? null : <span className="klein bij blokregel">Bron: {source}</span>}
            </th>
            <Cell label={owner}>
              {party ? (
                <PartyLabel name={party.shortName} hoek={party.hoek} />
              ) : (
                <span className="bij">niemand genoemd</span>
              )}
            </Cell>
            <Cell label="Wat eraan gebeurt">
              {answer === '' ? <span className="bij">nog geen antwoord</span> : answer}
            </Cell>
            <Cell label="Maatregel">
              <MaatregelLinks p={p} maatregelen={maatregel ? [maatregel] : []} />
            </Cell>
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
}
