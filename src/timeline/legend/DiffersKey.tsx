import { useMemo } from 'react';
import type { Language } from '../../language/english.ts';
import { DiffersShape } from '../draw/DiffersShape.tsx';
import type { SignGround } from './signsOfStory.ts';

interface Props {
  story: Pick<SignGround, 'index'>;
  language: Language;
  /** Where time runs across: the top of the rows in the drawing, in pixels. Absent: in the text. */
  rowsTopPx?: number;
}

/** From the heading's line to the rows. */
const headPx = 25;

/**
 * What the sign of accounts that contradict each other means: the one sign that nobody should have to
 * look up. It stands on the line of the heading over the rows, or under the key to their marks.
 * Nothing where no event has it. Who listens hears it at each event.
 */
export function DiffersKey({ story: { index }, language, rowsTopPx }: Props) {
  const isSeen = useMemo(() => index.known.some(({ event }) => event.differs === true), [index]);
  if (!isSeen) return null;
  return (
    <p
      className="timeline-differs-key"
      aria-hidden="true"
      style={
        rowsTopPx === undefined ? undefined : { position: 'absolute', top: rowsTopPx - headPx }
      }
    >
      <svg viewBox="0 0 12 12">
        <DiffersShape x={6} y={6} />
      </svg>
      {language.timeline.legend.differs}
    </p>
  );
}
