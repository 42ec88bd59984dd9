import { useMemo } from 'react';
import type { Language } from '../../language/english.ts';
import { DiffersShape } from '../draw/DiffersShape.tsx';
import { openOnClick, type OpenTarget } from '../interaction/openOnClick.ts';
import type { Target } from '../interaction/target.ts';
import { differsKeyPx } from '../layout/sizes.ts';
import type { SignGround } from './signsOfStory.ts';

interface Props {
  story: Pick<SignGround, 'index'>;
  language: Language;
  hrefOf: (target: Target) => string;
  /** `null` on a page without its program, where a link leads to the text. */
  onOpen: OpenTarget | null;
  /**
   * Where time runs across: the top of the rows in the drawing, in pixels. Omitted when it is part
   * of the text.
   */
  rowsTopPx?: number;
}

/**
 * What the sign for accounts that contradict each other means: the one sign that nobody should have
 * to look up. It is on the same line as the heading above the rows, or below the key to their marks,
 * and links to the first event that has it, which, where time runs down, is often below the first
 * screenful. Nothing when no event has it; no link while some events have not loaded, any of which
 * may be the first. Screen readers are not told about a sign, but about its meaning at each event,
 * and likewise in the link's name.
 */
export function DiffersKey({ story, language, hrefOf, onOpen, rowsTopPx }: Props) {
  const { known, events } = story.index;
  const differing = useMemo(() => known.filter(({ event }) => event.differs), [known]);
  const [first] = differing;
  if (!first) return null;
  const { timeline, page } = language;
  const isComplete = known.length === events.length;
  const words = timeline.firstThatDiffers(differing.length);
  const target = { kind: 'event', eventId: first.event.id } as const;
  return (
    <p
      className="timeline-differs-key"
      style={
        rowsTopPx === undefined
          ? undefined
          : { position: 'absolute', top: rowsTopPx - differsKeyPx }
      }
    >
      <svg viewBox="0 0 12 12" aria-hidden="true">
        <DiffersShape x={6} y={6} />
      </svg>
      <span>
        <span aria-hidden="true">
          {timeline.legend.differs}
          {isComplete && page.colon}
        </span>
        {isComplete && (
          <a
            href={hrefOf(target)}
            aria-label={words + page.colon + timeline.withDifference(first.event.title)}
            {...(onOpen && { onClick: (event) => openOnClick(event, target, onOpen) })}
          >
            {words}
          </a>
        )}
      </span>
    </p>
  );
}
