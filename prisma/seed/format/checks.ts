import { meetingProblems, sequenceProblems } from './checks-meeting';
import type { ParsedParts, WorldLists } from './parse-parts';
import type { Found, Problem } from './place';
import type { WorldProgramma } from './programma';

/** What a schema can't see: how the things of one world go together. */
export function checkWorld(programma: WorldProgramma, parts: ParsedParts): Problem[] {
  const { lists, placeOfThing } = parts;
  const report = (thing: object, found: Found[]): Problem[] =>
    found.map(({ path, message }) => ({ path: placeOfThing.get(thing)?.(path) ?? '', message }));
  const parents = new Map(lists.parties.map((party) => [party.key, party.parent]));
  const overleggen = new Map(lists.overleggen.map((overleg) => [overleg.key, overleg]));
  const firstWithMail = new Map<string, string>();
  return [
    ...lists.parties.flatMap((party) => report(party, partyProblems(party, parents))),
    ...lists.persons.flatMap((person) => report(person, mailProblems(programma, person, firstWithMail))),
    ...lists.overleggen.flatMap((overleg) => report(overleg, tableProblems(overleg))),
    ...lists.planning.flatMap((entry) => report(entry, periodProblems(entry))),
    ...lists.maatregelen.flatMap((maatregel) => report(maatregel, yearProblems(programma, maatregel))),
    ...lists.meetings.flatMap((meeting) => report(meeting, meetingProblems(meeting, overleggen))),
    ...sequenceProblems(lists.meetings).flatMap(({ meeting, found }) => report(meeting, [found])),
  ];
}

function partyProblems(
  party: WorldLists['parties'][number],
  parents: ReadonlyMap<string, string | undefined>,
): Found[] {
  const found: Found[] = [];
  const seen = new Set([party.key]);
  for (let up = party.parent; up !== undefined; up = parents.get(up)) {
    if (seen.has(up)) {
      found.push({
        path: ['parent'],
        message: 'Deze partij valt via haar bovenliggende partij onder zichzelf.',
      });
      break;
    }
    seen.add(up);
  }
  if (party.kind !== 'group' && party.members.length > 0)
    found.push({ path: ['members'], message: 'Alleen een groep heeft leden.' });
  if (party.members.includes(party.key))
    found.push({ path: ['members'], message: 'Een groep is geen lid van zichzelf.' });
  return found;
}

/** Function accounts of a demo must never reach a real mailbox. */
function mailProblems(
  programma: WorldProgramma,
  person: WorldLists['persons'][number],
  firstWithMail: Map<string, string>,
): Found[] {
  const mail = person.email.toLowerCase();
  const other = firstWithMail.get(mail);
  firstWithMail.set(mail, person.key);
  const found: Found[] = [];
  if (other) found.push({ path: ['email'], message: `Dit adres is al van "${other}".` });
  if (programma.demo && !mail.endsWith('@example.org'))
    found.push({
      path: ['email'],
      message: 'Een demo gebruikt alleen adressen die eindigen op @example.org.',
    });
  return found;
}

function tableProblems(overleg: WorldLists['overleggen'][number]): Found[] {
  const parties = overleg.participants.map(({ party }) => party);
  const strangers = overleg.chairRotation.flatMap((party, index) =>
    parties.includes(party)
      ? []
      : [{ path: ['chairRotation', index], message: `"${party}" neemt geen deel aan dit overleg.` }],
  );
  const doubles = parties.flatMap((party, index) =>
    parties.indexOf(party) === index
      ? []
      : [{ path: ['participants', index, 'party'], message: `"${party}" staat er al bij.` }],
  );
  return [...strangers, ...doubles];
}

function periodProblems(entry: WorldLists['planning'][number]): Found[] {
  const wrong = entry.until !== undefined && entry.until < entry.date;
  return wrong ? [{ path: ['until'], message: 'Het einde ligt voor het begin.' }] : [];
}

/** A year left out would look like nothing at all; an unknown cell is written down as onbekend (product rule 1). */
function yearProblems(programma: WorldProgramma, maatregel: WorldLists['maatregelen'][number]): Found[] {
  const [first, last] = programma.years;
  const years = Array.from({ length: last - first + 1 }, (_, index) => String(first + index));
  const missing = years
    .filter((year) => !(year in maatregel.cells))
    .map((year) => ({
      path: ['cells', year],
      message: 'Dit jaar ontbreekt. Zet "onbekend" als het nergens staat.',
    }));
  const beyond = Object.keys(maatregel.cells)
    .filter((year) => !years.includes(year))
    .map((year) => ({
      path: ['cells', year],
      message: `Dit jaar ligt buiten het programma (${first}-${last}).`,
    }));
  return [...missing, ...beyond];
}
