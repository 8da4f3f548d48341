import type { Hoek } from '~/domain/hoek/hoek';

export type PentagonSize = 20 | 48 | 160;

/** One segment in a box of 100 x 100; small sizes get wider gaps and thicker lines so that the shapes stay apart. */
type Segment = {
  /** filled: akkoord, and the ground of a kanttekening */
  full: string;
  /** centre of the round opening of a kanttekening */
  dot: [cx: number, cy: number];
  /** outlined: voorbehoud (hatched) and niet akkoord; a little smaller, for the line has width */
  line: string;
  cross: string;
  /** dotted: afwezig */
  dash: string;
};

type Geometry = {
  dotRadius: number;
  lineWidth: number;
  crossWidth: number;
  dashWidth: number;
  dashArray: string;
  /** id of the hatching: as (small), am (medium), al (large), per hoek */
  hatch: 'as' | 'am' | 'al';
  segments: Record<Hoek, Segment>;
};

export const pentagonGeometry: Record<PentagonSize, Geometry> = {
  20: {
    dotRadius: 6.2,
    lineWidth: 0,
    crossWidth: 11,
    dashWidth: 4.55,
    dashArray: '7 6',
    hatch: 'as',
    segments: {
      rijk: {
        full: '50,48.7 27.7,17.9 50,1.7 72.3,17.9',
        dot: [50, 19],
        line: '50,48.7 27.7,17.9 50,1.7 72.3,17.9',
        cross: 'M39 8l22 22m0 -22l-22 22',
        dash: '50,44.8 30.8,18.4 50,4.5 69.2,18.4',
      },
      gemeenten: {
        full: '53.6,51.3 76,20.6 98.3,36.8 89.8,63.1',
        dot: [81.8, 42.2],
        line: '53.6,51.3 76,20.6 98.3,36.8 89.8,63.1',
        cross: 'M70.8 31.2l22 22m0 -22l-22 22',
        dash: '57.3,50.1 76.5,23.7 95.6,37.7 88.3,60.2',
      },
      aanbieders: {
        full: '52.2,55.6 88.4,67.3 79.9,93.6 52.2,93.6',
        dot: [69.7, 79.6],
        line: '52.2,55.6 88.4,67.3 79.9,93.6 52.2,93.6',
        cross: 'M58.7 68.6l22 22m0 -22l-22 22',
        dash: '54.5,58.7 85.5,68.8 78.2,91.3 54.5,91.3',
      },
      professionals: {
        full: '47.8,55.6 47.8,93.6 20.1,93.6 11.6,67.3',
        dot: [30.3, 79.6],
        line: '47.8,55.6 47.8,93.6 20.1,93.6 11.6,67.3',
        cross: 'M19.3 68.6l22 22m0 -22l-22 22',
        dash: '45.5,58.7 45.5,91.3 21.8,91.3 14.5,68.8',
      },
      clienten: {
        full: '46.4,51.3 10.2,63.1 1.7,36.8 24,20.6',
        dot: [18.2, 42.2],
        line: '46.4,51.3 10.2,63.1 1.7,36.8 24,20.6',
        cross: 'M7.2 31.2l22 22m0 -22l-22 22',
        dash: '42.7,50.1 11.7,60.2 4.4,37.7 23.5,23.7',
      },
    },
  },
  48: {
    dotRadius: 5,
    lineWidth: 3.4,
    crossWidth: 4,
    dashWidth: 2.38,
    dashArray: '5 4',
    hatch: 'am',
    segments: {
      rijk: {
        full: '50,49.9 27.9,19.5 50,3.4 72.1,19.5',
        dot: [50, 20.5],
        line: '50,47 30.3,19.8 50,5.5 69.7,19.8',
        cross: 'M44 14.5l12 12m0 -12l-12 12',
        dash: '50,47.9 29.6,19.7 50,4.9 70.4,19.7',
      },
      gemeenten: {
        full: '52.5,51.7 74.6,21.3 96.7,37.3 88.3,63.3',
        dot: [80.4, 42.6],
        line: '55.2,50.8 75,23.6 94.7,38 87.2,61.2',
        cross: 'M74.4 36.6l12 12m0 -12l-12 12',
        dash: '54.4,51.1 74.8,22.9 95.3,37.8 87.5,61.8',
      },
      aanbieders: {
        full: '51.5,54.6 87.3,66.2 78.9,92.2 51.5,92.2',
        dot: [68.8, 78.4],
        line: '53.2,56.9 85.2,67.3 77.6,90.5 53.2,90.5',
        cross: 'M62.8 72.4l12 12m0 -12l-12 12',
        dash: '52.7,56.2 85.8,67 78,91 52.7,91',
      },
      professionals: {
        full: '48.5,54.6 48.5,92.2 21.1,92.2 12.7,66.2',
        dot: [31.2, 78.4],
        line: '46.8,56.9 46.8,90.5 22.4,90.5 14.8,67.3',
        cross: 'M25.2 72.4l12 12m0 -12l-12 12',
        dash: '47.3,56.2 47.3,91 22,91 14.2,67',
      },
      clienten: {
        full: '47.5,51.7 11.7,63.3 3.3,37.3 25.4,21.3',
        dot: [19.6, 42.6],
        line: '44.8,50.8 12.8,61.2 5.3,38 25,23.6',
        cross: 'M13.6 36.6l12 12m0 -12l-12 12',
        dash: '45.6,51.1 12.5,61.8 4.7,37.8 25.2,22.9',
      },
    },
  },
  160: {
    dotRadius: 4.2,
    lineWidth: 1.6,
    crossWidth: 2.6,
    dashWidth: 1.12,
    dashArray: '2.4 2',
    hatch: 'al',
    segments: {
      rijk: {
        full: '50,51.3 27.2,19.9 50,3.3 72.8,19.9',
        dot: [50, 21],
        line: '50,49.9 28.3,20.1 50,4.3 71.7,20.1',
        cross: 'M44.5 15.5l11 11m0 -11l-11 11',
        dash: '50,50.3 28,20 50,4 72,20',
      },
      gemeenten: {
        full: '51.1,52.1 74,20.7 96.8,37.3 88.1,64.1',
        dot: [80, 42.8],
        line: '52.4,51.7 74.1,21.8 95.9,37.6 87.6,63.1',
        cross: 'M74.5 37.3l11 11m0 -11l-11 11',
        dash: '52,51.8 74.1,21.5 96.1,37.5 87.7,63.4',
      },
      aanbieders: {
        full: '50.7,53.5 87.6,65.5 78.9,92.3 50.7,92.3',
        dot: [68.5, 78],
        line: '51.5,54.6 86.6,66 78.3,91.5 51.5,91.5',
        cross: 'M63 72.5l11 11m0 -11l-11 11',
        dash: '51.3,54.2 86.9,65.8 78.5,91.7 51.3,91.7',
      },
      professionals: {
        full: '49.3,53.5 49.3,92.3 21.1,92.3 12.4,65.5',
        dot: [31.5, 78],
        line: '48.5,54.6 48.5,91.5 21.7,91.5 13.4,66',
        cross: 'M26 72.5l11 11m0 -11l-11 11',
        dash: '48.7,54.2 48.7,91.7 21.5,91.7 13.1,65.8',
      },
      clienten: {
        full: '48.9,52.1 11.9,64.1 3.2,37.3 26,20.7',
        dot: [20, 42.8],
        line: '47.6,51.7 12.4,63.1 4.1,37.6 25.9,21.8',
        cross: 'M14.5 37.3l11 11m0 -11l-11 11',
        dash: '48,51.8 12.3,63.4 3.9,37.5 25.9,21.5',
      },
    },
  },
};
