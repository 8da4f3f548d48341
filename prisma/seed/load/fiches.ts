import { amsterdamInstant } from '~/domain/dates/amsterdam';
import { fromPlainText } from '~/domain/rich-text/lexical';
import { freezeFiches } from '~/services/fiche/freeze-fiches.server';
import type { WorldFiche } from '../format/fiche';
import { cellOf } from '../format/money';
import { derivedId } from './derived-id';
import { optionalDay, sourceOf, type Loading } from './loading';

/** The sheets as they are written, in rows; and as they went along with the last submitted version of their bouwsteen. */
export async function loadFiches(load: Loading): Promise<void> {
  const { tx, world, id, optionalId, now } = load;
  await tx.fiche.createMany({
    data: world.fiches.map((fiche) => ({
      id: id('fiche', fiche.key),
      bouwsteenId: id('bouwsteen', fiche.bouwsteen),
      key: fiche.key,
      title: fiche.title,
      kind: fiche.kind,
      type: fiche.type,
      maatregelId: optionalId('maatregel', fiche.maatregel),
      insteadOfId: optionalId('maatregel', fiche.insteadOf),
      reason: fiche.reason ?? '',
      createdAt: now,
      source: { ...sourceOf(fiche), places: placesOf(fiche) },
    })),
  });
  await loadTexts(load);
  await loadCells(load);
  await loadAround(load);
  await submitFiches(load);
}

/** Where each text was read: a text has no source of its own. */
const placesOf = (fiche: WorldFiche) =>
  Object.fromEntries(
    Object.entries(fiche.texts).flatMap(([field, { place }]) =>
      place === undefined ? [] : [[field, place]],
    ),
  );

async function loadTexts({ tx, world, id, now }: Loading) {
  await tx.ficheText.createMany({
    data: world.fiches.flatMap((fiche) =>
      Object.entries(fiche.texts).map(([field, { text }]) => ({
        ficheId: id('fiche', fiche.key),
        field,
        content: fromPlainText(text),
        text,
        updatedAt: now,
      })),
    ),
  });
}

async function loadCells({ tx, world, id }: Loading) {
  await tx.ficheCell.createMany({
    data: world.fiches.flatMap((fiche) =>
      (['opbrengst', 'transformatiekosten'] as const).flatMap((row) =>
        Object.entries(fiche.cells[row] ?? {}).map(([year, printed]) => {
          const cell = cellOf(printed);
          return {
            ficheId: id('fiche', fiche.key),
            row,
            year: Number(year),
            kind: cell.kind,
            thousands: cell.kind === 'amount' ? cell.thousands : null,
            literal: printed.literal,
            ...(printed.doubt ? { doubt: printed.doubt } : {}),
          };
        }),
      ),
    ),
  });
}

/** Phases, partners, dwarsverbanden, risks and draagvlak. */
async function loadAround({ tx, world, id, optionalId }: Loading) {
  const all = world.fiches.map((fiche) => ({ fiche, ficheId: id('fiche', fiche.key) }));
  await tx.fichePhase.createMany({
    data: all.flatMap(({ fiche, ficheId }) =>
      fiche.phases.map(({ phase, from, until, text }) => ({
        ficheId,
        phase,
        from: optionalDay(from),
        until: optionalDay(until),
        text: text ?? '',
      })),
    ),
  });
  await tx.fichePartner.createMany({
    data: all.flatMap(({ fiche, ficheId }) =>
      fiche.partners.map(({ party, role, note }) => ({
        ficheId,
        partyId: id('party', party),
        role,
        note: note ?? '',
      })),
    ),
  });
  await tx.ficheLink.createMany({
    data: all.flatMap(({ fiche, ficheId }) =>
      fiche.links.map((link, position) => ({
        id: derivedId(ficheId, `link-${position}`),
        ficheId,
        maatregelId: optionalId('maatregel', link.maatregel),
        werkgroepId: optionalId('werkgroep', link.werkgroep),
        text: link.text,
        position,
      })),
    ),
  });
  await tx.ficheRisk.createMany({
    data: all.flatMap(({ fiche, ficheId }) =>
      fiche.risks.map(({ risk, answer }, position) => ({
        id: derivedId(ficheId, `risk-${position}`),
        ficheId,
        position,
        risk,
        answer: answer ?? '',
      })),
    ),
  });
  await tx.ficheSupport.createMany({
    data: all.flatMap(({ fiche, ficheId }) => fiche.support.map((support) => ({ ficheId, ...support }))),
  });
}

/** Through the service that submitting uses, so that the proposals of the reeksen are made as always. */
async function submitFiches({ tx, world, id, programmaId }: Loading) {
  const filled = new Set(world.fiches.map(({ bouwsteen }) => bouwsteen));
  for (const { key, versions } of world.bouwstenen) {
    const version = versions.findLast(({ submitted }) => submitted !== undefined);
    if (!filled.has(key) || !version?.submitted) continue;
    const now = amsterdamInstant(version.submitted.date, version.submitted.time);
    const asked = { now, actor: { programmaId, personId: null } };
    const bouwsteenVersionId = id('bouwsteenVersion', version.key);
    // What is proposed is told by the one event of the world.
    await freezeFiches(tx, asked, () => undefined, {
      bouwsteenId: id('bouwsteen', key),
      bouwsteenVersionId,
      idFor: (ficheId, what) => derivedId(ficheId, `${what}-${bouwsteenVersionId}`),
    });
  }
}
