import { findHits } from '../../story/search/findHits.ts';
import { useDrawing } from './Drawing.ts';

/** A line of a label with the search terms highlighted. */
export function LineHits({ text }: { text: string }) {
  const { terms } = useDrawing();
  return findHits(text, terms).map((run, index) =>
    run.isHit ? (
      <tspan className="timeline-found" key={index}>
        {run.text}
      </tspan>
    ) : (
      run.text
    ),
  );
}
