import type { z } from 'zod';

type Issue = z.core.$ZodIssue;
export type Explained = { path: PropertyKey[]; message: string };

const typeNames: Record<string, string> = {
  string: 'tekst',
  number: 'een getal',
  int: 'een geheel getal',
  boolean: 'true of false',
  array: 'een lijst',
  tuple: 'een lijst',
  object: 'een object',
  record: 'een object',
  null: 'null',
};

/** What is wrong with a value and what to do, in Dutch; one line per mistake, with the path inside the value. */
export function explainIssues(issues: readonly Issue[], prefix: readonly PropertyKey[] = []): Explained[] {
  return issues.flatMap((issue) => explain(issue, [...prefix, ...issue.path]));
}

function explain(issue: Issue, path: PropertyKey[]): Explained[] {
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({
        path: [...path, key],
        message: 'Dit veld bestaat niet. Haal het weg.',
      }));
    case 'invalid_union':
      return explainUnion(issue, path);
    case 'invalid_type':
      return [{ path, message: wrongType(issue) }];
    case 'invalid_value':
      return [
        {
          path,
          message: `Gebruik een van deze waarden: ${issue.values.map((value) => JSON.stringify(value)).join(', ')}.`,
        },
      ];
    case 'too_small':
      return [{ path, message: ownMessage(issue) ?? `Te weinig: minstens ${String(issue.minimum)}.` }];
    case 'too_big':
      return [{ path, message: ownMessage(issue) ?? `Te veel: hoogstens ${String(issue.maximum)}.` }];
    default:
      return [{ path, message: ownMessage(issue) ?? 'Deze waarde klopt niet.' }];
  }
}

/** Of the alternatives, the one that the value comes nearest to. */
function explainUnion(issue: Extract<Issue, { code: 'invalid_union' }>, path: PropertyKey[]): Explained[] {
  const alternatives = [...issue.errors].filter((errors) => errors.length > 0);
  const nearest = alternatives.sort((one, other) => one.length - other.length)[0];
  if (nearest) return explainIssues(nearest, path);
  return [{ path, message: 'Deze waarde klopt niet. Kijk in docs/worlds.md welke waarden hier mogen.' }];
}

function wrongType(issue: Extract<Issue, { code: 'invalid_type' }>): string {
  const wanted = typeNames[issue.expected] ?? issue.expected;
  const absent = /received undefined/.test(issue.message);
  return absent ? `Dit veld ontbreekt. Vul ${wanted} in.` : `Vul hier ${wanted} in.`;
}

/** Our schemas speak Dutch where they give a reason; Zod's own sentences are English. */
function ownMessage(issue: Issue): string | undefined {
  return /^(Invalid|Too |Unrecognized)/.test(issue.message) ? undefined : issue.message;
}
