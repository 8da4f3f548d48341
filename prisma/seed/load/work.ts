import type { WorldQuestion, WorldTaakopdracht } from '../format/taakopdracht';
import { optionalDay, sourceOf, type Loading } from './loading';

/** Werkgroepen, parents before subgroepen. */
export async function loadWerkgroepen({ tx, world, programmaId, id, optionalId }: Loading): Promise<void> {
  const parentsFirst = [...world.werkgroepen].sort(
    (a, b) => Number(a.parent !== undefined) - Number(b.parent !== undefined),
  );
  await tx.werkgroep.createMany({
    data: parentsFirst.map((werkgroep) => ({
      id: id('werkgroep', werkgroep.key),
      programmaId,
      overlegId: id('overleg', werkgroep.overleg),
      parentId: optionalId('werkgroep', werkgroep.parent),
      key: werkgroep.key,
      name: werkgroep.name,
      shortName: werkgroep.shortName,
      description: werkgroep.description ?? '',
      trekkerId: optionalId('party', werkgroep.trekker),
      sortOrder: werkgroep.order,
      source: sourceOf(werkgroep),
    })),
  });
}

export async function loadMembers({ tx, world, id, optionalId }: Loading): Promise<void> {
  await tx.werkgroepMember.createMany({
    data: world.werkgroepen.flatMap((werkgroep) =>
      werkgroep.members.map((member) => ({
        id: id('werkgroepMember', member.key),
        werkgroepId: id('werkgroep', werkgroep.key),
        partyId: optionalId('party', member.party),
        personId: optionalId('person', member.person),
        function: member.function,
        perspectief: member.perspectief,
        role: member.role,
        from: optionalDay(member.from),
        until: optionalDay(member.until),
        source: sourceOf(member),
      })),
    ),
  });
}

const questionText = (question: WorldQuestion): string =>
  [question.text, ...(question.items ?? []).map(questionText)].join('\n');

const plainText = (taakopdracht: WorldTaakopdracht): string =>
  [
    ...taakopdracht.sections.map((section) => section.text),
    ...taakopdracht.questions.map(questionText),
    ...taakopdracht.results.map(questionText),
  ].join('\n');

export async function loadTaakopdrachten({ tx, world, id, now }: Loading): Promise<void> {
  await tx.taakopdrachtVersion.createMany({
    data: world.taakopdrachten.map((taakopdracht) => ({
      id: id('taakopdracht', taakopdracht.key),
      werkgroepId: id('werkgroep', taakopdracht.werkgroep),
      number: taakopdracht.number,
      state: taakopdracht.state,
      label: taakopdracht.label ?? '',
      content: JSON.parse(
        JSON.stringify({
          sections: taakopdracht.sections,
          questions: taakopdracht.questions,
          results: taakopdracht.results,
          reports: taakopdracht.reports,
          aanbevelingen: taakopdracht.aanbevelingen,
          relations: taakopdracht.relations.map(({ werkgroep, text }) => ({
            werkgroepId: id('werkgroep', werkgroep),
            text,
          })),
          maatregelIds: taakopdracht.maatregelen.map((key) => id('maatregel', key)),
        }),
      ) as object,
      text: plainText(taakopdracht),
      adoptedAt: optionalDay(taakopdracht.adoptedOn),
      sentRoundAt: optionalDay(taakopdracht.sentRoundOn),
      withRemarks: taakopdracht.withRemarks,
      note: taakopdracht.note ?? '',
      createdAt: now,
      source: sourceOf(taakopdracht),
    })),
  });
}

/** The actions of the deelagenda's, with what stands under them as sub-actions. */
export async function loadDeelagenda({
  tx,
  world,
  programmaId,
  id,
  optionalId,
  now,
}: Loading): Promise<void> {
  const shared = { programmaId, origin: 'deelagenda' as const, createdAt: now };
  for (const action of world.deelagendaActions) {
    const parentId = id('deelagendaAction', action.key);
    const place = {
      deadlineYear: action.year,
      latestYear: action.latestYear ?? null,
      werkgroepId: optionalId('werkgroep', action.werkgroep),
      theme: action.theme,
      goalId: optionalId('goal', action.goal),
      startOn: optionalDay(action.startOn),
      deadline: optionalDay(action.deadline),
    };
    await tx.actionItem.create({
      data: {
        ...shared,
        ...place,
        id: parentId,
        position: action.order,
        deelagendaNumber: action.number === null ? null : String(action.number),
        title: action.title,
        text: action.text ?? '',
        noMaatregelReason: action.noMaatregelReason ?? null,
        source: sourceOf(action),
      },
    });
    await tx.actionItem.createMany({
      data: action.items.map((item, index) => ({
        ...shared,
        ...place,
        id: id('deelagendaAction', item.key),
        parentId,
        position: index,
        deelagendaNumber: item.letter ?? null,
        title: item.title,
        text: item.text ?? '',
        noMaatregelReason: action.noMaatregelReason ?? null,
        source: sourceOf(item),
      })),
    });
    const withRoles = [
      { key: action.key, roles: action.roles },
      ...action.items.map((item) => ({
        key: item.key,
        roles: item.roles.length > 0 ? item.roles : action.roles,
      })),
    ];
    await tx.actionRole.createMany({
      data: withRoles.flatMap(({ key, roles }) =>
        roles.map((role) => ({
          actionItemId: id('deelagendaAction', key),
          partyId: id('party', role.party),
          kind: role.kind,
        })),
      ),
      skipDuplicates: true,
    });
    await tx.actionMaatregel.createMany({
      data: withRoles.flatMap(({ key }) =>
        action.maatregelen.map((maatregel) => ({
          actionItemId: id('deelagendaAction', key),
          maatregelId: id('maatregel', maatregel),
        })),
      ),
    });
  }
  for (const action of world.deelagendaActions) {
    if (action.predecessor === undefined) continue;
    await tx.actionItem.update({
      where: { id: id('deelagendaAction', action.key) },
      data: { predecessorId: optionalId('deelagendaAction', action.predecessor) },
    });
  }
}
