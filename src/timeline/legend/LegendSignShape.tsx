import type { ReactNode } from 'react';
import { DiffersShape } from '../draw/DiffersShape.tsx';
import { FootShape } from '../draw/FootShape.tsx';
import { outletShape } from '../draw/outletShapes.ts';
import { StateShape } from '../draw/StateMark.tsx';
import type { LegendSign } from './signsOfStory.ts';

const state = (name: 'published-before' | 'not-in-article' | 'cannot-be-said') => (
  <g className="timeline-state">
    <StateShape state={name} x={14} y={10} />
  </g>
);

const standing = (name: 'announced' | 'not-from-articles') => (
  <g className={`timeline-${name}`}>
    <circle className="timeline-dot" cx={14} cy={10} r={5} />
  </g>
);

const bar = (className: string) => (
  <rect className={className} x={2} y={6.5} width={24} height={7} rx={3} />
);

/** Each in a box of 28 by 20, as in the drawing. */
const shapes: Readonly<Record<LegendSign, ReactNode>> = {
  day: <circle className="timeline-dot" cx={14} cy={10} r={4.5} />,
  within: bar('timeline-bar'),
  pin: (
    <>
      <path className="timeline-legend-leader" d="M14 0v6" />
      {bar('timeline-bar')}
      <FootShape x={14} y={6.5} />
    </>
  ),
  band: (
    <g className="timeline-band">
      <rect className="timeline-bar-fill" x={2} y={6.5} width={24} height={7} rx={3} />
      {bar('timeline-bar')}
      <FootShape x={9} y={6.5} />
      <FootShape x={19} y={6.5} />
    </g>
  ),
  ring: <circle className="timeline-ring" cx={14} cy={10} r={4} />,
  span: bar('timeline-core'),
  fades: (
    <path
      className="timeline-legend-fade"
      d="M14 6.5h9M14 13.5h9M10 6.5h2M10 13.5h2M6 6.5h1M6 13.5h1"
    />
  ),
  announced: standing('announced'),
  'not-from-articles': standing('not-from-articles'),
  differs: <DiffersShape x={14} y={10} />,
  bold: (
    <text className="timeline-legend-bold" x={14} y={14.5} textAnchor="middle">
      Aa
    </text>
  ),
  number: (
    <g className="timeline-legend-number">
      <rect x={3} y={3} width={22} height={14} rx={7} />
      <text x={14} y={14} textAnchor="middle">
        2
      </text>
    </g>
  ),
  break: <path className="timeline-break" d="M2 10h7M19 10h7M9 15l3 -10M15 15l3 -10" />,
  account: (
    <>
      <path className="timeline-account" transform="translate(2 5)" d={outletShape(0)} />
      <path className="timeline-account-open" transform="translate(15 5)" d={outletShape(0)} />
    </>
  ),
  sheet: (
    <g className="timeline-sheet">
      <rect x={9.5} y={3.5} width={9} height={13} />
      <path d="M11.5 7.5h5M11.5 10h5M11.5 12.5h3" />
    </g>
  ),
  'published-before': state('published-before'),
  'not-in-article': state('not-in-article'),
  'cannot-be-said': state('cannot-be-said'),
};

/** A sign of the drawing, beside the words about it. */
export function LegendSignShape({ sign }: { sign: LegendSign }) {
  return (
    <svg width={28} height={20} viewBox="0 0 28 20" aria-hidden="true">
      {shapes[sign]}
    </svg>
  );
}
