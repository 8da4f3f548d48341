import { parseArgs } from 'node:util';

export type Options = {
  /** Only pages whose name or path holds one of these words. */
  pages: string[];
  /** Requests one after another, per page. */
  requests: number;
  /** Seconds of eight at once, per page. */
  seconds: number;
  /** How often everything is measured; of each figure the best counts. */
  rounds: number;
  /** Use this build as it is. */
  build: boolean;
};

const HELP = `Gebruik: npm run bench -- [opties]
  --quick            40 keer na elkaar en 1 seconde met 8 tegelijk, in plaats van 200 keer en 5 seconden
  --pages A,B        alleen pagina's met een van deze woorden in naam of adres
  --rounds N         meet alles N keer en neem van elk getal de beste (op een onrustige machine)
  --requests N       zoveel keer na elkaar
  --seconds N        zoveel seconden met 8 tegelijk
  --no-build         gebruik build/ zoals het er staat`;

/** Undefined: the text of the options was asked for, and is shown. */
export function readOptions(args: string[]): Options | undefined {
  const { values } = parseArgs({
    args,
    options: {
      quick: { type: 'boolean', default: false },
      pages: { type: 'string' },
      rounds: { type: 'string' },
      requests: { type: 'string' },
      seconds: { type: 'string' },
      'no-build': { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    console.log(HELP);
    return undefined;
  }
  const number = (said: string | undefined, otherwise: number): number => {
    const value = said === undefined ? otherwise : Number(said);
    if (!Number.isFinite(value) || value <= 0) throw new Error(HELP);
    return value;
  };
  return {
    pages: (values.pages ?? '').toLowerCase().split(',').filter(Boolean),
    requests: number(values.requests, values.quick ? 40 : 200),
    seconds: number(values.seconds, values.quick ? 1 : 5),
    rounds: number(values.rounds, 1),
    build: !values['no-build'],
  };
}
