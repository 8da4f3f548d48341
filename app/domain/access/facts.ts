/** Facts that several nouns decide on. */
export type ProgrammaFacts = { programmaId: string };

/** A werkgroep, with the overleg that it works for. */
export type WerkgroepFacts = ProgrammaFacts & { werkgroepId: string; overlegId: string };
