import { useEffect, useId, useLayoutEffect, useRef } from 'react';
import type { StoryEvent, UndatedEvent } from '../../story/schema.ts';
import { EventPanel } from '../event/EventPanel.tsx';
import { neighboursOf } from '../event/neighboursOf.ts';
import { useReading } from '../reading/Reading.ts';
import { CloseMark } from './CloseMark.tsx';
import { intentOfKey } from './intentOfKey.ts';
import { openDialog } from './openDialog.ts';

type Props = {
  event: StoryEvent | UndatedEvent;
  /** True: over the page, which is inert beneath it. False: beside the list. */
  modal: boolean;
  /** False: an event that the address opened leaves the focus where it is, unless modal. */
  takesFocus: boolean;
};

/**
 * The panel of the open event. Escape and its button close it; ← and → go to the events before and
 * after. The focus goes to the event's title whenever an event opens.
 */
export function PanelFrame({ event, modal, takesFocus }: Props) {
  const { story, language, open } = useReading();
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();

  useLayoutEffect(() => openDialog(dialog.current, modal), [modal]);
  useEffect(() => {
    const act = (key: KeyboardEvent) => {
      const intent = intentOfKey(key, dialog.current, language.direction);
      const { previous, next } = neighboursOf(story, event.id);
      const goal = intent === 'previous' ? previous : intent === 'next' ? next : undefined;
      if (intent === 'close') open(null);
      else if (goal) open(goal.id);
      else return;
      key.preventDefault();
    };
    document.addEventListener('keydown', act);
    return () => document.removeEventListener('keydown', act);
  }, [event.id, language.direction, open, story]);

  return (
    <dialog
      ref={dialog}
      className={modal ? 'panel panel-over' : 'panel panel-beside'}
      data-testid="panel"
      data-event-id={event.id}
      aria-labelledby={titleId}
      onCancel={(cancel) => {
        cancel.preventDefault();
        open(null);
      }}
      closedby={modal ? 'any' : undefined}
    >
      <div className="panel-scroller" key={event.id}>
        <div className="panel-bar">
          <button
            type="button"
            className="panel-close"
            data-testid="panel-close"
            aria-label={language.page.close}
            onClick={() => open(null)}
          >
            <CloseMark />
          </button>
        </div>
        <EventPanel event={event} titleId={titleId} takesFocus={modal || takesFocus} />
      </div>
    </dialog>
  );
}
