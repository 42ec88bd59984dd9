import { StateShape } from '../../timeline/draw/StateMark.tsx';
import type { CoverageState } from '../../story/coverage.ts';

/**
 * The sign that the timeline uses for the same. It is hidden from screen readers, since the words
 * are always beside it.
 */
export function StateSign({
  state,
}: {
  state: Exclude<CoverageState, 'reports' | 'published-later'>;
}) {
  return (
    <svg className="coverage-sign" viewBox="0 0 20 20" aria-hidden="true">
      <g className="timeline-state">
        <StateShape state={state} x={10} y={10} />
      </g>
    </svg>
  );
}
