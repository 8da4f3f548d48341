/** The same known people in seeds, tests and screenshots: function accounts of prisma/seed/worlds. */
export const cast = {
  secretaris: 'secretaris.boha@example.org',
  tweedeSecretaris: 'tweede.secretaris.boha@example.org',
  secretarisRijkGemeenten: 'secretaris.rijk.gemeenten@example.org',
  vws: 'vertegenwoordiger.vws@example.org',
  fin: 'vertegenwoordiger.fin@example.org',
  vng: 'vertegenwoordiger.vng@example.org',
  bgzj: 'vertegenwoordiger.bgzj@example.org',
  beroepsverenigingen: 'vertegenwoordiger.beroepsverenigingen@example.org',
  mind: 'vertegenwoordiger.mind@example.org',
  iederin: 'vertegenwoordiger.iederin@example.org',
  nji: 'vertegenwoordiger.nji@example.org',
  /** A party that takes part in no overleg. */
  fnv: 'vertegenwoordiger.fnv@example.org',
  voorzitterToegang: 'voorzitter.werkgroep.toegang@example.org',
  secretarisToegang: 'secretaris.werkgroep.toegang@example.org',
  lidToegang: 'lid.werkgroep.toegang.clienten@example.org',
  voorzitterInkoop: 'voorzitter.werkgroep.inkoop@example.org',
  financien: 'financieel.adviseur@example.org',
  lezer: 'lezer.achterban.mind@example.org',
  beheerder: 'beheerder@example.org',
} as const;

export type Member = keyof typeof cast;

/** Works in the programma of the voorbeeldregio only; in the national one an outsider. */
export const regionSecretaris = 'secretaris.voorbeeldregio@example.org';

/** The day before the BOHA of 7 October 2021, 10.24 in Amsterdam. */
export const theDayBefore = new Date('2021-10-06T08:24:00Z');

/** Tuesday in the week before the BOHA of 23 December 2021, 9.24 in Amsterdam: when the stories of the browser begin. */
export const theWeekBefore = new Date('2021-12-14T08:24:00Z');

/** The BOHA of 23 December 2021 is about to begin: 13.27 in Amsterdam. */
export const theDayItself = new Date('2021-12-23T12:27:00Z');
