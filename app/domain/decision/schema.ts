import { z } from 'zod';
import { rolesIn } from '~/domain/action-item/schema';
import { subjectKinds, type SubjectKind } from '~/domain/agenda-item/subject';
import { parseDutchDate } from '~/domain/dates/parse-date';
import {
  choiceField,
  lineField,
  listField,
  optionalIdField,
  textField,
  versionField,
} from '~/domain/form/fields';
import { decisionEffects, type DecisionEffect } from './effects';
import { decisionKinds } from './kinds';
import { positions, type PositionDraft } from './positions';
import { typedCellsIn } from '~/domain/amount-series/typed-cells';

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const day = (text: string): string | null => {
  const parsed = parseDutchDate(text);
  return parsed.ok ? parsed.date : null;
};

const fields = {
  kind: choiceField(decisionKinds),
  text: textField('decision_text_missing'),
  effect: choiceField(decisionEffects),
  noEffectReason: textField(),
  taakopdrachten: listField,
  /** Adopted with the remarks attached. */
  withRemarks: textField(),
  versionLabel: lineField(60),
  decharge: optionalIdField,
  verslag: optionalIdField,
  maatregel: optionalIdField,
  /** The version of a fiche whose proposal is taken over. */
  fiche: optionalIdField,
  bouwstenen: listField,
  escalatie: optionalIdField,
  escalatieAnswer: textField(),
  escalatieEffect: textField(),
  about: listField,
  seriesReason: textField(),
  heldOverTo: z.enum(['next', 'parking']).catch('next'),
  replacesId: optionalIdField,
  title: lineField(500),
  deadline: lineField(60),
  maatregelIds: listField,
  noMaatregelReason: lineField(500),
};

type Raw = z.infer<ReturnType<typeof z.looseObject<typeof fields>>>;

/** The form of a besluit; the parts that go with another effect than the chosen one are left out. */
export const decisionSchema = z.looseObject(fields).transform(readDecision);

export const decisionEditSchema = z
  .looseObject({ ...fields, version: versionField })
  .transform((form) => ({ ...readDecision(form), version: form.version }));

function readDecision(form: Raw) {
  const { kind, text, effect, heldOverTo, replacesId } = form;
  return {
    kind,
    text,
    effect,
    noEffectReason: form.noEffectReason,
    subjects: subjectsFor(form, effect),
    actions: effect === 'actie_opdragen' ? [actionIn(form)] : [],
    series: effect === 'reeks_herzien' ? { cells: typedCellsIn(form), reason: form.seriesReason } : null,
    adopting: { withRemarks: form.withRemarks === 'ja', label: form.versionLabel },
    escalatie:
      effect === 'escalatie_beantwoorden'
        ? { answer: form.escalatieAnswer, effect: form.escalatieEffect }
        : null,
    heldOverTo,
    replacesId,
    positions: positionsIn(form),
  };
}

function subjectsFor(form: Raw, effect: DecisionEffect): { kind: SubjectKind; id: string }[] {
  const one = (kind: SubjectKind, id: string | null) => (id === null ? [] : [{ kind, id }]);
  const about = form.about.flatMap((ref) => {
    const [kind = '', id = ''] = ref.split(':');
    const known = subjectKinds.find((one) => one === kind);
    return known && uuid.test(id) ? [{ kind: known, id }] : [];
  });
  switch (effect) {
    case 'taakopdracht_vaststellen':
      return form.taakopdrachten.filter((id) => uuid.test(id)).map((id) => ({ kind: 'taakopdracht', id }));
    case 'decharge_verlenen':
      return one('taakopdracht', form.decharge);
    case 'verslag_vaststellen':
      return one('verslag', form.verslag);
    case 'reeks_herzien':
      return [...one('maatregel', form.maatregel), ...one('fiche', form.fiche)];
    case 'bouwsteen_aanvaarden':
      return form.bouwstenen.filter((id) => uuid.test(id)).map((id) => ({ kind: 'bouwsteen', id }));
    case 'escalatie_beantwoorden':
      return one('escalatie', form.escalatie);
    default:
      return about;
  }
}

const actionIn = (form: Raw) => ({
  title: form.title,
  text: '',
  roles: rolesIn(form),
  deadline: form.deadline.trim() === '' ? '' : (day(form.deadline) ?? form.deadline),
  personId: null,
  maatregelIds: form.maatregelIds.filter((id) => uuid.test(id)),
  noMaatregelReason: form.noMaatregelReason,
});

/** "position-<party>", with "note-<party>" and "until-<party>" beside it; no position is nothing recorded. */
function positionsIn(form: Raw): PositionDraft[] {
  const textOf = (name: string): string => {
    const value = form[name];
    return typeof value === 'string' ? value.trim() : '';
  };
  return Object.entries(form).flatMap(([name, value]) => {
    const partyId = /^position-(.+)$/.exec(name)?.[1] ?? '';
    const position = positions.find((one) => one === value);
    if (!uuid.test(partyId) || position === undefined) return [];
    const until = textOf(`until-${partyId}`);
    return [
      {
        partyId,
        position,
        note: textOf(`note-${partyId}`),
        until: until === '' ? null : (day(until) ?? until),
      },
    ];
  });
}
