/** States in words, as they stand in labels and lists. */

export const actionStateWords = {
  open: 'open',
  loopt: 'loopt',
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
