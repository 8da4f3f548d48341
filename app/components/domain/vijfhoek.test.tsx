import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { HOEKEN } from '~/domain/hoek/hoek';
import { emptyPentagon, PENTAGON_STATES, type PentagonState } from '~/domain/hoek/pentagon';
import { Vijfhoek } from './vijfhoek';

const all = (state: PentagonState) => ({
  rijk: state,
  gemeenten: state,
  aanbieders: state,
  professionals: state,
  clienten: state,
});

describe('the pentagon', () => {
  it.each([20, 48, 160] as const)(
    'gives each state its own shape at %i px, so that colour is not needed',
    (size) => {
      const shapes = PENTAGON_STATES.map((state) =>
        renderToStaticMarkup(<Vijfhoek states={all(state)} size={size} label="x" />),
      );
      expect(new Set(shapes).size).toBe(PENTAGON_STATES.length);
    },
  );

  it('leaves no segment out, also when nobody is there', () => {
    const svg = renderToStaticMarkup(<Vijfhoek states={emptyPentagon} />);
    expect(svg.match(/<polygon/g)).toHaveLength(HOEKEN.length);
  });

  it('says all five states in words', () => {
    const svg = renderToStaticMarkup(
      <Vijfhoek states={{ ...emptyPentagon, rijk: 'akkoord' }} kind="samenstelling" />,
    );
    expect(svg).toContain(
      'aria-label="Rijk: vertegenwoordigd; gemeenten: geen lid; aanbieders: geen lid; professionals: geen lid; cliënten: geen lid"',
    );
  });
});
