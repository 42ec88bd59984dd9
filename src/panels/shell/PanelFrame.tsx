import { memo, useCallback, useEffect, useId, useRef, type RefObject } from 'react';
import { useSearchMatches } from '../search/SearchMatches.ts';
import { keyOfPanel } from '../context/panelTarget.ts';
import { usePanelContext } from '../context/PanelContext.ts';
import { panelIntent } from './panelIntent.ts';
import { Neighbours } from './Neighbours.tsx';
import { neighboursOf } from './neighboursOf.ts';
import { OpenPanel } from './OpenPanel.tsx';
import { targetOfOpened, type Opened } from './opened.ts';
import { useReaderChoice } from '../choices/useReaderChoice.ts';
import { markAtTop } from './markAtTop.ts';
import { useDialog } from './useDialog.ts';
import { useSwipeClose } from './useSwipeClose.ts';

type Props = {
  opened: Opened;
  place: PanelPlace;
  /**
   * False leaves the focus where it is when the address opened the panel, unless it covers the page.
   */
  takesFocus: boolean;
};

/**
 * `beside`: the page stays to its left. `over`: over the page, which is inert beneath it, as a modal
 * dialog. `instead`: in the page's place, in a frame that must not grow and cannot be covered;
 * whoever composes the page makes the rest of it inert. The reader can expand `beside` over the
 * page.
 */
export type PanelPlace = 'beside' | 'over' | 'instead';

/**
 * The panel of the open event, article or person. Escape and its button close it; when it is
 * expanded over the page, Escape first puts it back. ← and → go to the previous and next event or
 * article. As a sheet over the page it also closes when it is swiped down. Whenever something else
 * opens, the focus goes to its title, or to the requested account or difference.
 */
export const PanelFrame = memo(function PanelFrame({ opened, place, takesFocus }: Props) {
  const { language, open } = usePanelContext();
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  const [isSpreadWished, setSpread] = useReaderChoice('isSpread');
  const canSpread = place === 'beside' && opened.kind === 'event';
  const isSpread = canSpread && isSpreadWished;
  const modal = place === 'over' || isSpread;
  const stepBack = useCallback(
    () => (isSpread ? setSpread?.(false) : open(null)),
    [isSpread, setSpread, open],
  );

  useEffect(() => () => setSpread?.(false), [setSpread]);
  useDialog(dialog, modal);
  useSwipeClose(dialog, place === 'over', stepBack);
  usePanelKeys(dialog, opened, stepBack);
  const panel = { titleId, takesFocus: place === 'over' || takesFocus };
  return (
    <dialog
      ref={dialog}
      className={`panel panel-${isSpread ? 'spread' : place}`}
      data-testid="panel"
      {...idsOf(opened)}
      aria-labelledby={titleId}
      onCancel={(cancel) => {
        cancel.preventDefault();
        stepBack();
      }}
      closedby={place === 'over' ? 'any' : undefined}
    >
      {place === 'over' && <div className="panel-handle" aria-hidden="true" />}
      <div className="panel-scroller" key={scrollerKey(opened)} ref={markAtTop}>
        <div className="panel-bar">
          <button
            type="button"
            className="panel-close"
            data-testid="panel-close"
            aria-label={place === 'instead' ? undefined : language.page.close}
            onClick={() => open(null)}
          >
            {place === 'instead' ? language.page.back : <CloseMark />}
          </button>
        </div>
        <OpenPanel opened={opened} canSpread={canSpread} {...panel} />
        <Neighbours opened={opened} />
      </div>
    </dialog>
  );
});

function usePanelKeys(
  dialog: RefObject<HTMLDialogElement | null>,
  opened: Opened,
  stepBack: () => void,
): void {
  const { story, language, open } = usePanelContext();
  const { matchingIds } = useSearchMatches();
  useEffect(() => {
    const act = (key: KeyboardEvent) => {
      const intent = panelIntent(key, dialog.current, language.direction);
      if (intent === null) return;
      const goal = intent === 'close' ? null : neighboursOf(story, opened, matchingIds)[intent];
      if (intent === 'close') stepBack();
      else if (goal === null) return;
      else open(goal);
      key.preventDefault();
    };
    document.addEventListener('keydown', act);
    return () => document.removeEventListener('keydown', act);
  }, [dialog, opened, language.direction, open, story, matchingIds, stepBack]);
}

/**
 * Another event, article or person starts at its top; another account of the same event does not.
 */
function scrollerKey(opened: Opened): string {
  return opened.kind === 'event' ? `event/${opened.event.id}` : keyOfPanel(targetOfOpened(opened));
}

function idsOf(opened: Opened) {
  if (opened.kind === 'person') return { 'data-person-id': opened.person.id };
  return opened.kind === 'event'
    ? { 'data-event-id': opened.event.id, 'data-article-id': opened.articleId ?? undefined }
    : { 'data-article-id': opened.article.id };
}

function CloseMark() {
  return (
    <svg className="close-mark" viewBox="0 0 16 16" aria-hidden="true">
      <path d="M3 3 13 13M13 3 3 13" />
    </svg>
  );
}
