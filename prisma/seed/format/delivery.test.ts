import { describe, expect, test } from 'vitest';
import { exampleDelivery } from './example-delivery';
import { inside, set, type Break } from './example-world';
import { parseWorld } from './world';

function problemsOf(breakIt: Break) {
  const world = exampleDelivery();
  breakIt(world);
  const result = parseWorld([{ path: 'w.json', json: world }]);
  return result.ok ? [] : result.problems;
}

const BOUWSTEEN = 'w.json › bouwstenen "bouwsteen-1"';
const ADDENDUM = 'w.json › bouwstenen "aanvulling-1"';
const VERSION = `${BOUWSTEEN} › versions "bouwsteen-1-versie-1"`;
const FICHE = 'w.json › fiches "fiche-b2"';
const PACKAGE = 'w.json › packages "pakket"';
const ROUND = 'w.json › consultations "ronde-1"';

type Mistake = [why: string, breakIt: Break, path: string, message: RegExp];

const bouwstenen: Mistake[] = [
  [
    'an addendum without its bouwsteen',
    set('bouwstenen.1', 'addendumTo', undefined),
    `${ADDENDUM} › addendumTo`,
    /hoort/,
  ],
  [
    'an addendum to what is not there',
    set('bouwstenen.1', 'addendumTo', 'kwijt'),
    `${ADDENDUM} › addendumTo`,
    /bestaat niet als bouwsteen/,
  ],
  [
    'an addendum to itself',
    set('bouwstenen.1', 'addendumTo', 'aanvulling-1'),
    `${ADDENDUM} › addendumTo`,
    /zichzelf/,
  ],
  [
    'an addendum to another werkgroep’s',
    set('bouwstenen.1', 'werkgroep', 'toegang'),
    `${ADDENDUM} › addendumTo`,
    /andere werkgroep/,
  ],
  [
    'an advies that says it adds to another',
    set('bouwstenen.1', 'kind', 'advies'),
    `${ADDENDUM} › addendumTo`,
    /Alleen een addendum/,
  ],
  [
    'the same number twice',
    set('bouwstenen.1', 'letter', undefined),
    `${ADDENDUM} › number`,
    /Bouwsteen 1 is er al: "bouwsteen-1"/,
  ],
  ['a letter that is none', set('bouwstenen.1', 'letter', 'B'), `${ADDENDUM} › letter`, /kleine letter/],
  [
    'submitted without a version',
    set('bouwstenen.0', 'versions', []),
    `${BOUWSTEEN} › versions`,
    /ingediend/,
  ],
  [
    'announced with a version',
    set('bouwstenen.0', 'state', 'aangekondigd'),
    `${BOUWSTEEN} › state`,
    /aangekondigd/,
  ],
  [
    'in the making while it is in',
    set('bouwstenen.0', 'state', 'in_bewerking'),
    `${BOUWSTEEN} › state`,
    /ingediend/,
  ],
  [
    'handed back without a reason',
    set('bouwstenen.0', 'state', 'teruggelegd'),
    `${BOUWSTEEN} › returned`,
    /waarom/,
  ],
  [
    'accepted, which is for a besluit to do',
    set('bouwstenen.0', 'state', 'aanvaard'),
    `${BOUWSTEEN} › state`,
    /"aangekondigd"/,
  ],
  [
    'missing while it is there',
    set('bouwstenen.0', 'missingReason', 'Volgt.'),
    `${BOUWSTEEN} › missingReason`,
    /ontbreekt/,
  ],
  [
    'versions that skip a number',
    set('bouwstenen.0.versions.0', 'number', 2),
    `${VERSION} › number`,
    /hoort 1/,
  ],
  [
    'submitted before it was made',
    set('bouwstenen.0.versions.0', 'createdOn', '2022-12-25'),
    `${VERSION} › submitted › date`,
    /voordat/,
  ],
  [
    'shared while it is open',
    (world) =>
      Object.assign(inside(world, 'bouwstenen.0.versions.0'), {
        submitted: undefined,
        sharedOn: '2022-12-24',
      }),
    `${VERSION} › sharedOn`,
    /gedeeld/,
  ],
  [
    'a part that is checked twice',
    (world) => {
      const version = inside(world, 'bouwstenen.0.versions.0');
      version['checks'] = [version['checks'], version['checks']].flat();
    },
    `${VERSION} › checks (nummer 2) › part`,
    /al nagegaan/,
  ],
  [
    'a taakopdracht with the number of another version',
    set('taakopdrachten.1', 'number', 1),
    'w.json › taakopdrachten "opdracht-2" › number',
    /"opdracht-1" heeft/,
  ],
  [
    'a check of a part that is not asked',
    set('bouwstenen.0.versions.0.checks.0', 'part', 'kwijt'),
    `${VERSION} › checks (nummer 1) › part`,
    /onderdeel van de centrale opdracht/,
  ],
  [
    'a part that is missing without a reason',
    set('bouwstenen.0.versions.0.checks.0', 'why', undefined),
    `${VERSION} › checks (nummer 1) › why`,
    /waarom/,
  ],
  [
    'a check without its source',
    set('bouwstenen.0.versions.0.checks.0', 'source', undefined),
    `${VERSION} › checks (nummer 1) › source`,
    /./,
  ],
];

const fiches: Mistake[] = [
  [
    'a fiche of no bouwsteen',
    set('fiches.0', 'bouwsteen', 'kwijt'),
    `${FICHE} › bouwsteen`,
    /bestaat niet als bouwsteen/,
  ],
  [
    'a maatregel of another werkgroep',
    set('maatregelen.0', 'werkgroepen', ['toegang']),
    `${FICHE} › maatregel`,
    /niet van de werkgroep "inkoop"/,
  ],
  [
    'a maatregel that is nobody’s',
    set('maatregelen.0', 'werkgroepen', []),
    `${FICHE} › maatregel`,
    /niet van de werkgroep/,
  ],
  [
    'an uitwerking of nothing',
    set('fiches.0', 'maatregel', undefined),
    `${FICHE} › maatregel`,
    /waar deze fiche over gaat/,
  ],
  [
    'an alternatief in place of nothing',
    set('fiches.0', 'kind', 'alternatief'),
    `${FICHE} › insteadOf`,
    /in de plaats/,
  ],
  [
    'an uitwerking in place of something',
    set('fiches.0', 'insteadOf', 'b2'),
    `${FICHE} › insteadOf`,
    /Alleen een alternatief/,
  ],
  [
    'a text that a fiche has not',
    set('fiches.0.texts', 'prijs', { text: 'Veel.' }),
    `${FICHE} › texts › prijs`,
    /bestaat niet/,
  ],
  [
    'PM with an amount',
    set('fiches.0.cells.opbrengst.2022', 'amount', 0),
    `${FICHE} › cells › opbrengst › 2022 › amount`,
    /bestaat niet/,
  ],
  [
    'an amount without a number',
    set('fiches.0.cells.opbrengst.2022', 'kind', 'amount'),
    `${FICHE} › cells › opbrengst › 2022 › amount`,
    /ontbreekt/,
  ],
  [
    'an amount with a comma',
    set('fiches.0.cells.opbrengst', '2022', { kind: 'amount', amount: 1.5, literal: '1,5' }),
    `${FICHE} › cells › opbrengst › 2022 › amount`,
    /geheel getal/,
  ],
  [
    'a year left out',
    (world) => void delete inside(world, 'fiches.0.cells.opbrengst')['2023'],
    `${FICHE} › cells › opbrengst › 2023`,
    /onbekend/,
  ],
  [
    'a year beyond the programma',
    set('fiches.0.cells.opbrengst', '2029', { kind: 'pm', literal: 'PM' }),
    `${FICHE} › cells › opbrengst › 2029`,
    /buiten het programma/,
  ],
  [
    'a phase beyond the programma',
    set('fiches.0.phases.0', 'until', '2029-01-01'),
    `${FICHE} › phases (nummer 1) › until`,
    /buiten het programma/,
  ],
  [
    'a phase that ends before it begins',
    set('fiches.0.phases.0', 'from', '2023-01-01'),
    `${FICHE} › phases (nummer 1) › until`,
    /voor het begin/,
  ],
  [
    'two who lead',
    set('fiches.0.partners.1', 'role', 'trekker'),
    `${FICHE} › partners (nummer 2) › role`,
    /één trekker/,
  ],
  [
    'a partner twice',
    set('fiches.0.partners.1', 'party', 'vws'),
    `${FICHE} › partners (nummer 2) › party`,
    /al bij/,
  ],
  [
    'a link to two things',
    set('fiches.0.links.0', 'maatregel', 'b2'),
    `${FICHE} › links (nummer 1) › maatregel`,
    /niet allebei/,
  ],
  [
    'a link to nothing',
    set('fiches.0.links.0', 'werkgroep', undefined),
    `${FICHE} › links (nummer 1) › maatregel`,
    /een maatregel of een werkgroep/,
  ],
  [
    'draagvlak of no hoek',
    set('fiches.0.support.0', 'hoek', 'wetenschap'),
    `${FICHE} › support (nummer 1) › hoek`,
    /"rijk"/,
  ],
];

const packages: Mistake[] = [
  [
    'the same number twice in a package',
    (world) => Object.assign(inside(world, 'packages.0.items.1'), { label: '1' }),
    `${PACKAGE} › items (nummer 2) › label`,
    /al voor/,
  ],
  [
    'there and missing at once',
    set('packages.0.items.0', 'missingReason', 'Volgt.'),
    `${PACKAGE} › items (nummer 1) › version`,
    /waarom zij ontbreekt/,
  ],
  [
    'not there and no reason',
    set('packages.0.items.1', 'missingReason', undefined),
    `${PACKAGE} › items (nummer 2) › version`,
    /waarom zij ontbreekt/,
  ],
  [
    'a version of another bouwsteen',
    set('packages.0.items.0', 'bouwsteen', 'aanvulling-1'),
    `${PACKAGE} › items (nummer 1) › version`,
    /waar zij van is/,
  ],
  [
    'a version that came later',
    set('packages.0.sent', 'date', '2022-12-23'),
    `${PACKAGE} › items (nummer 1) › version`,
    /nog niet ingediend/,
  ],
  [
    'a step without a day',
    set('routeSteps.0', 'dateText', undefined),
    'w.json › routeSteps "stap-1" › date',
    /Noem een dag/,
  ],
  [
    'a step of a bouwsteen that is not there',
    set('routeSteps.0', 'about', { bouwsteen: 'kwijt' }),
    'w.json › routeSteps "stap-1" › about › bouwsteen',
    /bestaat niet als bouwsteen/,
  ],
  [
    'a round that ends before it begins',
    set('consultations.0', 'until', '2022-12-23'),
    `${ROUND} › until`,
    /voor de eerste/,
  ],
  [
    'a party that is asked twice',
    set('consultations.0.parties.1', 'party', 'mind'),
    `${ROUND} › parties (nummer 2) › party`,
    /al gevraagd/,
  ],
  [
    'an answer without a position',
    set('consultations.0.parties.0', 'position', undefined),
    `${ROUND} › parties (nummer 1) › position`,
    /standpunt/,
  ],
  [
    'an answer before the question',
    set('consultations.0.parties.0', 'answeredOn', '2022-12-01'),
    `${ROUND} › parties (nummer 1) › answeredOn`,
    /voordat/,
  ],
  [
    'a remark refused without a why',
    set('consultations.0.parties.0.remarks.0', 'why', undefined),
    `${ROUND} › parties (nummer 1) › remarks (nummer 1) › why`,
    /waarom/,
  ],
  [
    'answers without a day',
    set('consultations.0', 'settledOn', undefined),
    `${ROUND} › settledOn`,
    /welke dag/,
  ],
  [
    'a meeting of no werkgroep',
    set('werkgroepMeetings.0', 'werkgroep', 'kwijt'),
    'w.json › werkgroepMeetings "bijeenkomst-1" › werkgroep',
    /bestaat niet als werkgroep/,
  ],
];

describe('what a werkgroep delivers', () => {
  test('a right delivery has no problems', () => {
    expect(problemsOf(() => undefined)).toEqual([]);
  });

  test.each([...bouwstenen, ...fiches, ...packages])('%s', (_why, breakIt, path, message) => {
    const problems = problemsOf(breakIt);
    expect(problems.map((problem) => problem.path)).toContain(path);
    expect(problems.find((problem) => problem.path === path)?.message).toMatch(message);
  });

  test('a maatregel of a subgroep is its werkgroep’s too', () => {
    expect(problemsOf(set('maatregelen.0', 'werkgroepen', ['contracten']))).toEqual([]);
  });

  test('a fiche without amounts is right: it says nothing', () => {
    expect(problemsOf(set('fiches.0', 'cells', {}))).toEqual([]);
  });
});
