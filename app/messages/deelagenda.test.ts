import { expect, it } from 'vitest';
import { rolesText, type NamedRole } from './deelagenda';

const role = (kind: NamedRole['kind'], name: string, ours = false): NamedRole => ({ kind, name, ours });

it.each<[string, NamedRole[], string]>([
  [
    'we lead with others, somebody helps',
    [
      role('verantwoordelijk', 'Gemeenten', true),
      role('verantwoordelijk', 'BGZJ'),
      role('samen_met', 'OCW'),
      role('ondersteund_door', 'Rijk'),
    ],
    'wij leiden, met BGZJ en OCW; Rijk steunt',
  ],
  ['others lead', [role('verantwoordelijk', 'VWS'), role('verantwoordelijk', 'VNG')], 'VWS en VNG leiden'],
  [
    'one leads, with us',
    [role('verantwoordelijk', 'OCW'), role('samen_met', 'VNG', true)],
    'OCW leidt, met ons',
  ],
  [
    'we lead, and a group of ours stands beside us: never "with us"',
    [role('verantwoordelijk', 'VNG', true), role('samen_met', 'Gehele vijfhoek', true)],
    'wij leiden',
  ],
  [
    'we only help',
    [role('verantwoordelijk', 'OCW'), role('ondersteund_door', 'VNG', true)],
    'OCW leidt; wij steunen',
  ],
])('%s', (_why, roles, text) => expect(rolesText(roles)).toBe(text));
