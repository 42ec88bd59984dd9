import type { CoverageState } from '../layout/input.ts';

/**
 * What can be said about the selected event and an article without an account of it. `reports` is
 * not drawn, since its account is there, nor is what says nothing about the article.
 */
export function StateMark({ state, x, y }: { state: CoverageState; x: number; y: number }) {
  if (state === 'reports' || state === 'published-later') return null;
  return (
    <g className="timeline-state" data-state={state} aria-hidden="true">
      <StateShape state={state} x={x} y={y} />
    </g>
  );
}

/** Shared with the legend, so that a sign and its meaning cannot drift apart. */
export function StateShape({ state, x, y }: { state: CoverageState; x: number; y: number }) {
  if (state === 'not-in-article') {
    // Struck through: a plain open circle is some outlet's account with an uncertain day.
    return (
      <>
        <circle cx={x} cy={y} r={4.5} />
        <path d={`M${x - 5.5} ${y + 5.5}l11 -11`} />
      </>
    );
  }
  if (state === 'published-before') return <path d={`M${x - 4} ${y}h8`} />;
  return (
    <text x={x} y={y + 4.5} textAnchor="middle" fontSize={13} fontWeight={600}>
      ?
    </text>
  );
}
