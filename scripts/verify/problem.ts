/** Something that is not as it was left: which thing, and what is wrong with it. */
export type Problem = { what: string; problem: string };

/** One kind of check: what it looked at, and what it found wrong. */
export type Checked = { name: string; looked: number; problems: Problem[] };
