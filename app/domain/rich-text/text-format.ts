/** The marks we keep, as bits of Lexical's text format. Strike-through, code and the like are dropped. */
export const BOLD = 1;
export const ITALIC = 2;
export const UNDERLINE = 8;
