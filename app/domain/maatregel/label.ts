export type Coded = { code: string | null; name: string };

/** How a maatregel is called where room is short: its code as printed, or else its name; a code is never made up. */
export const shortLabel = ({ code, name }: Coded): string => code ?? name;

/** "B17 Residentiële zorg voorkomen en verkorten", or the name alone. */
export const fullLabel = ({ code, name }: Coded): string => (code === null ? name : `${code} ${name}`);
