import { differenceText } from '~/domain/amount-series/difference';
import { cellText, sumText } from '~/domain/amount-series/format';
import { sumOf } from '~/domain/amount-series/sum';
import { isEmptyPart } from '~/domain/fiche/gaps';
import { ficheSections, isFicheField, type FichePart } from '~/domain/fiche/parts';
import { besideAward } from '~/domain/fiche/series';
import type { FicheSnapshot, YearCell } from '~/domain/fiche/snapshot';
import { pentagonOfSupport } from '~/domain/fiche/support';
import { phaseBars, yearMarks } from '~/domain/fiche/time-line';
import { HOEKEN, hoekNames } from '~/domain/hoek/hoek';
import { missingSentence, pentagonLabel, stateWord } from '~/domain/hoek/pentagon';
import { fullLabel } from '~/domain/maatregel/label';
import {
  ficheKindWords,
  fichePhaseWords,
  ficheSectionTitles,
  ficheTypeWords,
  phaseDays,
} from '~/messages/fiche';
import { numberNotes } from '~/domain/maatregel/notes';
import { noteText } from '~/messages/maatregel';
import { oneLine } from '../one-line';
import { positionWords } from '~/messages/decision-words';
import { pentagonSvg } from './pentagon-svg';
import { richTextView } from './rich-text-view';
import { ficheTemplate } from './templates/fiche.typ';
import { typstPdf } from './typst';

/** A fiche on paper, in the order of the sheet; what isn't filled is named at the end. `status` says which text this is. */
export function fichePdf(fiche: FicheSnapshot, status: string): Uint8Array {
  const sections = ficheSections.flatMap(({ key, parts }) => {
    const filled = parts.filter((part) => !isEmptyPart(fiche, part));
    return filled.length === 0
      ? []
      : [{ title: ficheSectionTitles[key], parts: filled.map((part) => partView(fiche, part)) }];
  });
  const empty = ficheSections.filter(({ parts }) => parts.every((part) => isEmptyPart(fiche, part)));
  return typstPdf(ficheTemplate, {
    title: oneLine(`Fiche ${fiche.title}`),
    heading: fiche.title,
    footer: oneLine(`Fiche ${fiche.title} · ${status}`, 90),
    facts: factsOf(fiche, status),
    sections,
    empty: empty.map(({ key }) => ficheSectionTitles[key]),
  });
}

function factsOf(fiche: FicheSnapshot, status: string) {
  return [
    { label: 'Werkgroep', value: fiche.werkgroep.name },
    { label: 'Bouwsteen', value: `${fiche.bouwsteen.label} ${fiche.bouwsteen.title}` },
    { label: 'Maatregel', value: fiche.maatregel && fullLabel(fiche.maatregel) },
    { label: 'In plaats van', value: fiche.insteadOf && fullLabel(fiche.insteadOf) },
    { label: 'Soort', value: `${ficheKindWords[fiche.kind]}, ${ficheTypeWords[fiche.type]}` },
    { label: 'Stand', value: status },
  ].filter((fact) => fact.value !== null);
}

function partView(fiche: FicheSnapshot, part: FichePart) {
  if (isFicheField(part)) {
    return {
      type: 'text',
      blocks: richTextView(fiche.texts.find(({ field }) => field === part)?.blocks ?? [], 2),
    };
  }
  switch (part) {
    case 'tijdpad':
      return phasesView(fiche);
    case 'partners':
      return {
        type: 'table',
        columns: ['Partij', 'Rol'],
        rows: fiche.partners.map(({ name, trekker, note }) => [
          name,
          [...(trekker ? ['trekker'] : []), ...(note ? [note] : [])].join('; '),
        ]),
      };
    case 'reeks':
      return seriesView(fiche);
    case 'kosten':
      return amountsView([rowView('Kosten', fiche.transformatiekosten)], fiche.transformatiekosten, '');
    case 'verbanden':
      return {
        type: 'table',
        columns: ['Met', 'Hoe dit samenhangt'],
        rows: fiche.links.map(({ maatregel, werkgroep, text }) => [
          maatregel ? fullLabel(maatregel) : `werkgroep ${werkgroep?.name ?? ''}`,
          text,
        ]),
      };
    case 'risicos':
      return {
        type: 'table',
        columns: ['Risico', 'Wat eraan gedaan wordt'],
        rows: fiche.risks.map(({ risk, answer }) => [risk, answer]),
      };
    case 'draagvlak':
      return supportView(fiche);
    case 'gegevens':
      return { type: 'text', blocks: [] };
  }
}

function phasesView({ phases, years }: FicheSnapshot) {
  const rows = phases.map(({ phase, from, until, text }) => [
    fichePhaseWords[phase],
    phaseDays(from, until) || 'nog geen datum',
    text,
  ]);
  return {
    type: 'phases',
    columns: ['Fase', 'Wanneer', 'Wat er dan gebeurt'],
    rows,
    years: yearMarks(years).map(({ year, start, end }) => ({ year: String(year), start, end })),
    bars: phaseBars(phases, years).map(({ phase, start, end }) => ({
      name: fichePhaseWords[phase],
      start,
      end,
    })),
    label: `Tijdpad. ${rows.map(([phase, when]) => `${phase}: ${when}`).join('; ')}`,
  };
}

function seriesView(fiche: FicheSnapshot) {
  const beside = besideAward(fiche.opbrengst, fiche.award, fiche.years);
  const rows = [rowView('Deze fiche', fiche.opbrengst)];
  if (fiche.award.length > 0) {
    rows.push({
      name: 'Uitspraak',
      cells: beside.years.map(({ awarded }) => cellText(awarded)),
      sum: sumText(beside.awarded),
    });
    rows.push({
      name: 'Verschil',
      cells: beside.years.map(({ difference }) => differenceText(difference)),
      sum: differenceText(beside.difference),
    });
  }
  return amountsView(rows, fiche.opbrengst, fiche.reason);
}

const rowView = (name: string, cells: readonly YearCell[]) => ({
  name,
  cells: cells.map(({ cell, doubt }) => `${cellText(cell)}${doubt ? ' *' : ''}`),
  sum: sumText(sumOf(cells.map(({ cell }) => cell))),
});

function amountsView(rows: ReturnType<typeof rowView>[], cells: readonly YearCell[], reason: string) {
  const { notes } = numberNotes(
    cells.flatMap(({ year, doubt }) =>
      doubt ? [{ key: String(year), about: rows[0]?.name ?? '', year, doubt }] : [],
    ),
  );
  return {
    type: 'amounts',
    years: cells.map(({ year }) => String(year)),
    rows,
    reason,
    notes: notes.map((note) => `* ${noteText(note)}`),
  };
}

function supportView({ support }: FicheSnapshot) {
  const states = pentagonOfSupport(support);
  return {
    type: 'support',
    svg: pentagonSvg(states),
    label: pentagonLabel(states),
    missing: missingSentence(states),
    columns: ['Hoek', 'Standpunt', 'Waarom'],
    rows: HOEKEN.map((hoek) => {
      const said = support.find((one) => one.hoek === hoek);
      const position = said ? positionWords[said.position] : stateWord('afwezig');
      return [hoekNames[hoek], position, said?.sentence ?? ''];
    }),
  };
}
