import type { HitRun } from '../../story/search/findHits.ts';

export function HitRuns({ runs }: { runs: readonly HitRun[] }) {
  return runs.map(({ text, isHit }, index) =>
    isHit ? (
      <mark className="hit" key={index}>
        {text}
      </mark>
    ) : (
      text
    ),
  );
}
