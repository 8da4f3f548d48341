import type { Stale } from '~/domain/outcome';
import type { TaakopdrachtContent } from '~/domain/taakopdracht/content';
import { contentTexts, relationText } from '~/domain/taakopdracht/content-texts';
import { relationField } from '~/domain/taakopdracht/schema';

type Version = { version: number; label: string; note: string; content: TaakopdrachtContent };

/** Both versions of a concept, field by field as its form has them; the names of the fields are the page's. */
export function versionConflict(
  stored: Version,
  sent: { label: string; note: string },
  content: TaakopdrachtContent,
): Stale {
  const theirs = fieldsOf(stored, stored.content);
  const yours = fieldsOf(sent, content);
  const names = [...new Set([...Object.keys(theirs), ...Object.keys(yours)])];
  return {
    version: stored.version,
    fields: names.map((name) => ({
      name,
      label: name,
      theirs: theirs[name] ?? '',
      yours: yours[name] ?? '',
    })),
  };
}

function fieldsOf(
  { label, note }: { label: string; note: string },
  content: TaakopdrachtContent,
): Record<string, string> {
  const related = [...new Set(content.relations.map(({ werkgroepId }) => werkgroepId))];
  return {
    label,
    note,
    ...contentTexts(content),
    ...Object.fromEntries(related.map((id) => [relationField(id), relationText(content, id)])),
    maatregelen: content.maatregelIds.join(','),
  };
}
