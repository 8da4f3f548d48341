import { paths } from '~/paths';

/** On every page, in the same place (WCAG 3.2.6). */
export const footerLinks = [
  { href: paths.help(), label: 'Hulp' },
  { href: paths.accessibility(), label: 'Toegankelijkheid' },
  { href: paths.privacy(), label: 'Privacy' },
  { href: paths.problem(), label: 'Meld een probleem' },
];
