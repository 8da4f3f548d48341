/** How a besluit adopts a taakopdracht: as it stands, or with the remarks that were made attached to it. */
export type Adopting = {
  withRemarks: boolean;
  /** What the version is called from then on: "80%-versie". Empty leaves the name that it has. */
  label: string;
};

export const asItStands: Adopting = { withRemarks: false, label: '' };

/** A besluit does what it says (product rule 6): "stelt vast als 80%-versie, met de opmerkingen van VNG". */
export function adoptingIn(text: string): Adopting {
  const percent = /\b(\d{2})\s?%/.exec(text)?.[1];
  return {
    withRemarks: /\bopmerkingen\b/i.test(text) && !/\b(zonder|geen)\s+opmerkingen\b/i.test(text),
    label: percent === undefined ? '' : `${percent}%-versie`,
  };
}
