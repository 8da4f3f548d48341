import { HOEKEN, type Hoek } from '~/domain/hoek/hoek';
import type { PentagonState, PentagonStates } from '~/domain/hoek/pentagon';

type Segment = { colour: string; points: string; inner: [number, number] };

/** The same five segments as on screen; `inner` is where a dot or cross stands. */
const SEGMENTS: Record<Hoek, Segment> = {
  rijk: { colour: '#4b2a9b', points: '50,49.9 27.9,19.5 50,3.4 72.1,19.5', inner: [50, 23] },
  gemeenten: { colour: '#16492f', points: '52.5,51.7 74.6,21.3 96.7,37.3 88.3,63.3', inner: [80.4, 42.6] },
  aanbieders: { colour: '#a65a17', points: '51.5,54.6 87.3,66.2 78.9,92.2 51.5,92.2', inner: [69, 77] },
  professionals: { colour: '#b8145f', points: '48.5,54.6 48.5,92.2 21.1,92.2 12.7,66.2', inner: [31, 77] },
  clienten: { colour: '#1f73b7', points: '47.5,51.7 11.7,63.3 3.3,37.3 25.4,21.3', inner: [19.6, 42.6] },
};

const PAPER = '#ffffff';

/** The pentagon of a besluit as SVG for print. Who cannot see it reads `pentagonLabel` instead. */
export function pentagonSvg(states: PentagonStates): string {
  const segments = HOEKEN.map((hoek) => segmentSvg(hoek, states[hoek])).join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" width="100" height="96" viewBox="0 0 100 96">${segments}</svg>`;
}

function segmentSvg(hoek: Hoek, state: PentagonState): string {
  const { colour, points, inner } = SEGMENTS[hoek];
  const [x, y] = inner;
  const outline = `<polygon points="${points}" fill="none" stroke="${colour}" stroke-width="2.6"/>`;
  switch (state) {
    case 'akkoord':
      return `<polygon points="${points}" fill="${colour}"/>`;
    case 'kanttekening':
      return `<polygon points="${points}" fill="${colour}"/><circle cx="${x}" cy="${y}" r="5.4" fill="${PAPER}"/>`;
    case 'voorbehoud':
      return `${hatching(hoek, points, colour)}${outline}`;
    case 'niet_akkoord':
      return `${outline}<path d="M${x - 8} ${y - 8}l16 16m0 -16l-16 16" stroke="${colour}" stroke-width="4"/>`;
    case 'afwezig':
      return `<polygon points="${points}" fill="none" stroke="#7d776b" stroke-width="1.8" stroke-dasharray="4 3"/>`;
  }
}

/** Drawn lines inside the segment: a pattern fill would be repeated as an image and make the file tens of megabytes. */
function hatching(hoek: Hoek, points: string, colour: string): string {
  const strokes = Array.from({ length: 26 }, (_, i) => `M${i * 8 - 100} 100L${i * 8} 0`).join('');
  return `<clipPath id="${hoek}"><polygon points="${points}"/></clipPath><path clip-path="url(#${hoek})" d="${strokes}" stroke="${colour}" stroke-width="2.6"/>`;
}
