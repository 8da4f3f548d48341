/** The five corners in their fixed order: Rijk on top of the pentagon, then clockwise. */
export const HOEKEN = ['rijk', 'gemeenten', 'aanbieders', 'professionals', 'clienten'] as const;

export type Hoek = (typeof HOEKEN)[number];

/** The names as they are written in a sentence; coined words, so Dutch here too. */
export const hoekNames: Record<Hoek, string> = {
  rijk: 'Rijk',
  gemeenten: 'gemeenten',
  aanbieders: 'aanbieders',
  professionals: 'professionals',
  clienten: 'cliënten',
};

export function isHoek(value: unknown): value is Hoek {
  return typeof value === 'string' && (HOEKEN as readonly string[]).includes(value);
}
