/** States in words, as they stand in labels and lists. */

export const actionStateWords = {
  open: 'open',
  loopt: 'loopt',
  afgerond: 'afgerond',
  vervallen: 'vervallen',
} as const;

/** How it goes, as parties report it. */
export const progressWords = {
  niet_gestart: 'niet gestart',
  op_schema: 'loopt op schema',
  met_zorg: 'loopt met zorg',
  loopt_achter: 'loopt achter',
  afgerond: 'afgerond',
  vervallen: 'vervallen',
} as const;

export const taakopdrachtStateWords = {
  concept: 'concept',
  rondgestuurd: 'rondgestuurd',
  vastgesteld: 'vastgesteld',
  vervangen: 'vervangen',
} as const;

export const actionRoleWords = {
  verantwoordelijk: 'verantwoordelijk',
  samen_met: 'in samenwerking met',
  ondersteund_door: 'ondersteund door',
} as const;
