/** What a package with bouwstenen can refuse. */
export const packageRefusals = [
  'package_sent',
  'package_withdrawn',
  'package_empty',
  'package_full',
  'package_changed_since_seen',
  'package_item_twice',
  'package_item_number_missing',
  'package_version_not_yours',
] as const;
export type PackageRefusal = (typeof packageRefusals)[number];

/** More than any package has; keeps one page, one archive and one transaction bounded. */
export const MAX_PACKAGE_ITEMS = 200;
