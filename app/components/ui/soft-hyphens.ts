const SHY = '\u00AD';

/** First parts of the long compounds that our lists are full of. */
const PARTS =
  /(beroeps|bescherming(?:s)?|bestaans|branche|cliënten|deskundigheids|ervarings|expertise|jeugdhulp|jeugd|kennis|kosten|onderwijs|onderzoeks|verantwoordelijk|verantwoorde|vervolg|voogdij|zorg)(?=[a-zà-ÿ]{5})/gi;

/**
 * Shows where a long Dutch word may break, with a hyphen. Not every browser has a Dutch hyphenation list; without one
 * a narrow column would cut words anywhere. What is copied or searched for is the same to the eye.
 */
export const softHyphens = (text: string): string =>
  text
    .split(' ')
    .map((word) => (word.length < 14 ? word : word.replace(PARTS, `$1${SHY}`)))
    .join(' ');
