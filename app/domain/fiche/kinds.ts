/** What a fiche does with its maatregel. */
export const ficheKinds = ['uitwerking', 'alternatief', 'gewijzigde_raming', 'beleidsaanbeveling'] as const;
export type FicheKind = (typeof ficheKinds)[number];

/** How sure one is of what it brings. */
export const ficheTypes = ['effecten_helder', 'kansrijk_onduidelijk'] as const;
export type FicheType = (typeof ficheTypes)[number];

/** The three phases of a tijdpad, in their order. */
export const fichePhases = ['voorbereiding', 'implementatie', 'realisatie'] as const;
export type FichePhase = (typeof fichePhases)[number];

/** The two rows of amounts: what it yields, and what the change itself costs. */
export const ficheRows = ['opbrengst', 'transformatiekosten'] as const;
export type FicheRow = (typeof ficheRows)[number];
