import { useMemo } from 'react';
import type { Language } from '../../language/english.ts';
import { DiffersShape } from '../draw/DiffersShape.tsx';
import type { SignGround } from './signsOfStory.ts';

interface Props {
  story: Pick<SignGround, 'index'>;
  language: Language;
}

/**
 * What the sign of accounts that contradict each other means, where there is room: the one sign that
 * nobody should have to look up. Nothing where no event has it. Who listens hears it at each event.
 */
export function DiffersKey({ story: { index }, language }: Props) {
  const isSeen = useMemo(() => index.known.some(({ event }) => event.differs === true), [index]);
  if (!isSeen) return null;
  return (
    <span className="timeline-differs-key" aria-hidden="true">
      <svg viewBox="0 0 12 12">
        <DiffersShape x={6} y={6} />
      </svg>
      {language.timeline.legend.differs}
    </span>
  );
}
