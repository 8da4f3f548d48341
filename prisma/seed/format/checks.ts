import { bouwsteenProblems } from './checks-bouwsteen';
import { consultationProblems, packageProblems } from './checks-delivery';
import { ficheProblems } from './checks-fiche';
import { aboutProblems, actionDayProblems, goalProblems, measurementProblems } from './checks-goal';
import { meetingProblems, sequenceProblems } from './checks-meeting';
import { yearProblems } from './checks-years';
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
  const bouwstenen = new Map(lists.bouwstenen.map((bouwsteen) => [bouwsteen.key, bouwsteen]));
  const firstWithMail = new Map<string, string>();
  const firstWithNumber = new Map<string, string>();
  const around = {
    programma,
    bouwstenen,
    maatregelen: new Map(lists.maatregelen.map((maatregel) => [maatregel.key, maatregel])),
    goals: new Map(lists.goals.map((goal) => [goal.key, goal])),
    werkgroepen: new Map(lists.werkgroepen.map((werkgroep) => [werkgroep.key, werkgroep])),
  };
  return [
    ...lists.parties.flatMap((party) => report(party, partyProblems(party, parents))),
    ...lists.persons.flatMap((person) => report(person, mailProblems(programma, person, firstWithMail))),
    ...lists.overleggen.flatMap((overleg) => report(overleg, tableProblems(overleg))),
    ...lists.planning.flatMap((entry) => report(entry, periodProblems(entry))),
    ...lists.maatregelen.flatMap((maatregel) =>
      report(maatregel, yearProblems(programma, maatregel.cells, ['cells'])),
    ),
    ...lists.meetings.flatMap((meeting) => report(meeting, meetingProblems(meeting, overleggen))),
    ...numberedTwice(lists.taakopdrachten, ({ werkgroep, number }) => `${werkgroep} ${number}`).flatMap(
      ({ thing, found }) => report(thing, [found]),
    ),
    ...numberedTwice(lists.centraleOpdrachten, ({ number }) => `${number}`).flatMap(({ thing, found }) =>
      report(thing, [found]),
    ),
    ...lists.bouwstenen.flatMap((one) => report(one, bouwsteenProblems(one, bouwstenen, firstWithNumber))),
    ...lists.fiches.flatMap((fiche) => report(fiche, ficheProblems(fiche, around))),
    ...lists.packages.flatMap((one) => report(one, packageProblems(one, bouwstenen))),
    ...lists.consultations.flatMap((one) => report(one, consultationProblems(one))),
    ...lists.goals.flatMap((goal) => report(goal, goalProblems(goal, around))),
    ...lists.indicators.flatMap((one) => report(one, [...aboutProblems(one), ...measurementProblems(one)])),
    ...lists.risks.flatMap((risk) => report(risk, aboutProblems(risk))),
    ...lists.deelagendaActions.flatMap((action) => report(action, actionDayProblems(action))),
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

/** Two versions of one document can't both be version 2. */
function numberedTwice<Thing extends { key: string }>(
  things: readonly Thing[],
  nameOf: (thing: Thing) => string,
): { thing: Thing; found: Found }[] {
  const first = new Map<string, string>();
  return things.flatMap((thing) => {
    const other = first.get(nameOf(thing));
    first.set(nameOf(thing), other ?? thing.key);
    if (other === undefined) return [];
    return [{ thing, found: { path: ['number'], message: `"${other}" heeft dit versienummer al.` } }];
  });
}
