import type { ReactNode } from 'react';
import { RichTextView } from '~/components/editor/rich-text-view';
import { Section } from '~/components/ui/layout';
import { isEmptyPart } from '~/domain/fiche/gaps';
import { isFicheField, ficheSections, type FichePart } from '~/domain/fiche/parts';
import type { FicheSnapshot } from '~/domain/fiche/snapshot';
import { ficheSectionTitles } from '~/messages/fiche';
import { Proposed, TransformationCosts } from './amounts';
import { Links, Partners, Risks } from './rows';
import { Support } from './support';
import { Tijdpad } from './tijdpad';

type Props = {
  p: string;
  fiche: FicheSnapshot;
  /** Readers to whom a werkgroep doesn't exist get its name without a link. */
  werkgroepLinks: boolean;
  /** What stands around a part: how to write it, or its form instead of it. */
  around?: (part: FichePart, shown: ReactNode) => ReactNode;
};

/** The whole sheet, heading by heading; what isn't filled says so. */
export function FicheSheet({ p, fiche, werkgroepLinks, around = (_part, shown) => shown }: Props) {
  return ficheSections.map(({ key, parts }) => (
    <Section key={key} title={ficheSectionTitles[key]} className="fiche-deel">
      {parts.map((part: FichePart) => {
        // Of a heading with two parts the empty one says nothing, as long as the other says something.
        const beside = parts.length > 1 && parts.some((one) => one !== part && !isEmptyPart(fiche, one));
        const shown = isEmptyPart(fiche, part) ? (
          beside ? null : (
            <p className="bij">Nog niet ingevuld.</p>
          )
        ) : (
          <Part p={p} fiche={fiche} part={part} werkgroepLinks={werkgroepLinks} />
        );
        return (
          <div key={part} id={`deel-${part}`} className="fiche-part">
            {around(part, shown)}
          </div>
        );
      })}
    </Section>
  ));
}

function Part({ p, fiche, part, werkgroepLinks }: Omit<Props, 'around'> & { part: FichePart }) {
  if (isFicheField(part)) {
    return <RichTextView blocks={fiche.texts.find(({ field }) => field === part)?.blocks ?? []} />;
  }
  switch (part) {
    case 'tijdpad':
      return <Tijdpad fiche={fiche} />;
    case 'partners':
      return <Partners partners={fiche.partners} />;
    case 'reeks':
      return (
        <>
          <Proposed fiche={fiche} />
          {fiche.reason ? (
            <p className="tekst">
              <b>Waar de bedragen vandaan komen:</b> {fiche.reason}
            </p>
          ) : null}
        </>
      );
    case 'kosten':
      return <TransformationCosts cells={fiche.transformatiekosten} />;
    case 'verbanden':
      return <Links p={p} links={fiche.links} werkgroepLinks={werkgroepLinks} />;
    case 'risicos':
      return <Risks risks={fiche.risks} />;
    case 'draagvlak':
      return <Support support={fiche.support} />;
    case 'gegevens':
      return null;
  }
}
