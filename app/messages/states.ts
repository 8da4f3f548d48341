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

/** "nog niets gemeld"; of a group how many of its members spoke: it is silent itself until all of them did. */
export function silentText(members: { told: number; of: number } | null): string {
  if (members === null) return 'nog niets gemeld';
  const { told, of } = members;
  if (told === 0) return `nog geen van de ${of} leden meldde`;
  return `${told} van ${of} leden ${told === 1 ? 'meldde' : 'meldden'}, de groep telt als zij alle meldden`;
}

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
