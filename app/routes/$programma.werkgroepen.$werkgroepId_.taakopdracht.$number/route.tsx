import type { MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { History } from '~/components/domain/history';
import { AppLink } from '~/components/ui/app-link';
import { Section, SideSection, TwoColumns } from '~/components/ui/layout';
import { Breadcrumbs, PageHeader } from '~/components/ui/page-header';
import { formatDate } from '~/domain/dates/format';
import { fullLabel } from '~/domain/maatregel/label';
import { seriesInWords } from '~/messages/maatregel';
import { taakopdrachtStateWords } from '~/messages/states';
import { sectionWords } from '~/messages/werkgroep';
import { paths } from '~/paths';
import { guarded, notFound } from '~/platform/http/guarded.server';
import { taakopdrachtPage } from '~/queries/werkgroep/taakopdracht-page.server';
import { Doubts, Numbered } from './parts';

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Taakopdracht ${data?.werkgroep.name ?? ''}, versie ${data?.number ?? ''} - Vijfhoek` },
];

export const loader = guarded('taakopdracht:read', async ({ ctx, programma, params }) => {
  const number = /^\d{1,4}$/.test(params['number'] ?? '') ? Number(params['number']) : 0;
  const page = await taakopdrachtPage(ctx, params['werkgroepId'] ?? '', number);
  if (!page) throw notFound();
  return { ...page, p: programma.key, range: { from: programma.firstYear, to: programma.lastYear } };
});

export default function TaakopdrachtPage() {
  const data = useLoaderData<typeof loader>();
  const { p, werkgroep, number, decision } = data;
  const { title, place, own } = data.provenance;
  return (
    <>
      <Breadcrumbs
        items={[
          { href: paths.werkgroepen(p), label: 'Werkgroepen' },
          { href: paths.werkgroep(p, werkgroep.id), label: werkgroep.name },
          { href: paths.taakopdracht(p, werkgroep.id, number), label: 'Taakopdracht' },
        ]}
      />
      <PageHeader
        title={`Taakopdracht ${werkgroep.name}`}
        facts={[
          <b key="versie">{`versie ${number}${data.label ? `, ${data.label}` : ''}`}</b>,
          <span key="stand">
            {taakopdrachtStateWords[data.state]}
            {data.adoptedOn ? ` op ${formatDate(data.adoptedOn)}` : null}
            {decision ? (
              <>
                , besluit <AppLink href={paths.decision(p, decision.id)}>{decision.number}</AppLink>
              </>
            ) : null}
          </span>,
        ]}
      />
      <TwoColumns
        side={
          <>
            <SideSection title="Maatregelen">
              {data.maatregelen.length === 0 ? (
                <p className="hulp">De opdracht noemt geen maatregelen.</p>
              ) : (
                <ul className="lijst">
                  {data.maatregelen.map((maatregel) => (
                    <li key={maatregel.id}>
                      <div>
                        <h3>
                          <AppLink href={paths.maatregel(p, maatregel.id)}>{fullLabel(maatregel)}</AppLink>
                        </h3>
                        <p>
                          tabel {maatregel.tabel}: {seriesInWords(maatregel.series, data.range)}
                        </p>
                      </div>
                    </li>
                  ))}
                </ul>
              )}
              {data.aanbevelingen.length > 0 ? (
                <p className="klein bij">De opdracht noemt ook {data.aanbevelingen.join(', ')}.</p>
              ) : null}
            </SideSection>
            {data.relations.length > 0 ? (
              <SideSection title="Hangt samen met">
                <ul className="lijst">
                  {data.relations.map(({ werkgroep: other, text }) => (
                    <li key={other.id + text}>
                      <div>
                        <h3>
                          <AppLink href={paths.werkgroep(p, other.id)}>{other.name}</AppLink>
                        </h3>
                        <p>{text}</p>
                      </div>
                    </li>
                  ))}
                </ul>
              </SideSection>
            ) : null}
            {data.versions.length > 1 ? (
              <SideSection title="Versies">
                <ul className="lijst">
                  {data.versions.map((version) => (
                    <li key={version.number}>
                      <AppLink
                        href={paths.taakopdracht(p, werkgroep.id, version.number)}
                        aria-current={version.number === number ? 'page' : undefined}
                      >
                        Versie {version.number}, {taakopdrachtStateWords[version.state]}
                      </AppLink>
                    </li>
                  ))}
                </ul>
              </SideSection>
            ) : null}
          </>
        }
      >
        {data.sections.map(({ kind, text }, index) => (
          <Section key={`${kind}-${index}`} title={sectionWords[kind]} className="tekst">
            {text.split(/\n{2,}/).map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
          </Section>
        ))}
        <Section title="Vragen">
          <Numbered questions={data.questions} />
        </Section>
        {data.results.length > 0 ? (
          <Section title="Wat eruit moet komen">
            <Numbered questions={data.results} />
          </Section>
        ) : null}
        {data.reports.length > 0 ? (
          <Section title="Stukken om te gebruiken">
            <ul className="opsomming">
              {data.reports.map((report) => (
                <li key={report}>{report}</li>
              ))}
            </ul>
          </Section>
        ) : null}
        <Doubts doubts={data.provenance.doubts} />
        {data.history.length > 0 ? (
          <Section title="Geschiedenis">
            <History events={data.history} />
          </Section>
        ) : null}
        {title !== null || own !== null ? (
          <p className="klein bij blok">
            {title === null
              ? own
              : `Bron: ${[title, place].filter(Boolean).join(', ')}. In eigen woorden samengevat.`}
          </p>
        ) : null}
      </TwoColumns>
    </>
  );
}
