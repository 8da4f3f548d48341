/** What is monitored, as things that are added, changed and withdrawn. A measurement is part of its indicator. */
export const monitoredKinds = ['indicator', 'good_practice', 'knelpunt', 'risk'] as const;
export type MonitoredKind = (typeof monitoredKinds)[number];

/** What stands in the way, and what may go wrong: the same facts, and a party that answers. */
export const obstacleKinds = ['knelpunt', 'risk'] as const;
export type ObstacleKind = (typeof obstacleKinds)[number];

/** The word that each list has in an address. */
export const monitoredWords = {
  indicator: 'indicatoren',
  good_practice: 'voorbeelden',
  knelpunt: 'knelpunten',
  risk: 'risicos',
} as const satisfies Record<MonitoredKind, string>;

/** "indicatoren" is a list of indicators; null for what is no list. */
export const monitoredKindOf = (word: string | undefined): MonitoredKind | null =>
  monitoredKinds.find((kind) => monitoredWords[kind] === word) ?? null;

/** As `monitoredKindOf`, for knelpunten and risks only. */
export const obstacleKindOf = (word: string | undefined): ObstacleKind | null =>
  obstacleKinds.find((kind) => monitoredWords[kind] === word) ?? null;
