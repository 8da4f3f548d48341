import type { ActionRoleKind } from '~/domain/action-item/assign';
import type { DeelagendaRole } from '~/domain/deelagenda/filter';
import { joinWords } from './join-words';

export type NamedRole = { kind: ActionRoleKind; name: string; ours: boolean };

/**
 * Who does it, in a few words: "wij leiden, met BGZJ; Rijk steunt", or without us "VWS en VNG leiden, met OCW".
 * `ours`: our own party or a group that we belong to.
 */
export function rolesText(roles: readonly NamedRole[]): string {
  const named = (kind: ActionRoleKind, ours: boolean) =>
    roles.filter((role) => role.kind === kind && role.ours === ours).map(({ name }) => name);
  const weAre = (kind: ActionRoleKind) => roles.some((role) => role.kind === kind && role.ours);
  const leaders = named('verantwoordelijk', false);
  const besides = weAre('samen_met') && !weAre('verantwoordelijk') ? ['ons'] : [];
  const partners = [...besides, ...named('samen_met', false)];
  const lead = weAre('verantwoordelijk')
    ? withOthers('wij leiden', [...leaders, ...partners])
    : withOthers(
        leaders.length === 0 ? '' : `${joinWords(leaders)} ${leaders.length === 1 ? 'leidt' : 'leiden'}`,
        partners,
      );
  const helpers = named('ondersteund_door', false);
  const help = weAre('ondersteund_door')
    ? helpers.length === 0
      ? 'wij steunen'
      : `wij en ${joinWords(helpers)} steunen`
    : helpers.length === 0
      ? ''
      : `${joinWords(helpers)} ${helpers.length === 1 ? 'steunt' : 'steunen'}`;
  return [lead, help].filter(Boolean).join('; ');
}

const withOthers = (lead: string, others: readonly string[]): string => {
  if (others.length === 0) return lead;
  return lead === '' ? `samen met ${joinWords(others)}` : `${lead}, met ${joinWords(others)}`;
};

export const weInRoleWords: Record<DeelagendaRole, string> = {
  leidt: 'Wij leiden',
  doet_mee: 'Wij doen mee',
  steunt: 'Wij steunen',
};

/** "2 onderdelen" */
export const partsText = (parts: number): string => (parts === 1 ? '1 onderdeel' : `${parts} onderdelen`);

export const actionsText = (count: number): string => (count === 1 ? '1 actie' : `${count} acties`);
