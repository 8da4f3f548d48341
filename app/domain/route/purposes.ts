import type { Purpose } from '~/domain/agenda-item/purposes';

/** Why a document was with an overleg, as routes are written down. */
export const routePurposes = ['adviseren', 'bespreken', 'vaststellen', 'besluiten', 'informeren'] as const;
export type RoutePurpose = (typeof routePurposes)[number];

/** The doel of an agendapunt in those words. */
export const purposeOfItem: Record<Purpose, RoutePurpose> = {
  ter_informatie: 'informeren',
  ter_bespreking: 'bespreken',
  ter_vaststelling: 'vaststellen',
  ter_besluitvorming: 'besluiten',
};
