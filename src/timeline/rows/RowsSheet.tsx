import { useLayoutEffect, useRef, useState } from 'react';
import type { Language } from '../../language/english.ts';
import { useLazy } from '../../lazy/useLazy.ts';
import { rowsChoicePart } from '../lazyTimelines.ts';
import type { TimelineStory } from '../prepareStory.ts';
import type { ChosenRows } from './useRows.ts';

interface Props {
  story: TimelineStory;
  language: Language;
  chosen: ChosenRows;
  onBusy: () => () => void;
}

/** The choice of rows, which opens below its name. Nothing when there is nothing to choose. */
export function RowsSheet({ story, language, chosen, onBusy }: Props) {
  const [isOpen, setOpen] = useState(false);
  const details = useRef<HTMLDetailsElement>(null);
  const { part, isLoading, failure } = useLazy(rowsChoicePart, isOpen);
  useLayoutEffect(() => (isLoading ? onBusy() : undefined), [isLoading, onBusy]);
  if (failure) throw failure.reason;
  if (story.rows.kinds.length < 2 && chosen.all.rows.length < 2) return null;
  const texts = language.timeline.rows;
  return (
    <details
      ref={details}
      className="timeline-rows-choice"
      data-testid="rows"
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>
        {texts.open}
        {chosen.kind !== story.rows.usual && <span> · {texts.kinds[chosen.kind]}</span>}
      </summary>
      {isOpen && part && (
        <fieldset className="timeline-rows-sheet">
          <legend className="timeline-visually-hidden">{texts.name}</legend>
          <part.RowsChoice sheet={details} {...{ story, language }} {...chosen} />
        </fieldset>
      )}
    </details>
  );
}
