import { RichTextField } from '~/components/editor/rich-text-field';
import { isFicheField, type FichePart } from '~/domain/fiche/parts';
import type { FicheSnapshot } from '~/domain/fiche/snapshot';
import { fichePartHints, fichePartTitles } from '~/messages/fiche';
import { DetailFields } from './detail-fields';
import { PhaseFields } from './phase-fields';
import { LinkFields, PartnerFields, RiskFields, type FieldsProps } from './row-fields';
import { SeriesFields } from './series-fields';
import { SupportFields } from './support-fields';

type Props = FieldsProps & { part: FichePart; fiche: Pick<FicheSnapshot, 'years' | 'award'> };

/** The fields of one part, with what belongs in it. */
export function PartFields({ part, fiche, ...fields }: Props) {
  const hint = fichePartHints[part];
  if (isFicheField(part)) {
    return (
      <RichTextField
        name="text"
        label={fichePartTitles[part]}
        hint={hint}
        defaultValue={fields.entries['text']}
        error={fields.errors['text']}
      />
    );
  }
  return (
    <>
      {hint ? <p className="hulp">{hint}</p> : null}
      <RowPart part={part} fiche={fiche} {...fields} />
    </>
  );
}

function RowPart({ part, fiche, ...fields }: Props) {
  switch (part) {
    case 'gegevens':
      return <DetailFields {...fields} />;
    case 'tijdpad':
      return <PhaseFields {...fields} />;
    case 'partners':
      return <PartnerFields {...fields} />;
    case 'reeks':
      return (
        <SeriesFields {...fields} years={fiche.years} award={fiche.award} caption="Opbrengst per jaar" />
      );
    case 'kosten':
      return (
        <SeriesFields
          {...fields}
          years={fiche.years}
          award={null}
          caption="Kosten van het invoeren per jaar"
        />
      );
    case 'verbanden':
      return <LinkFields {...fields} />;
    case 'risicos':
      return <RiskFields {...fields} />;
    case 'draagvlak':
      return <SupportFields {...fields} />;
    default:
      return null;
  }
}
