import { useEffect, useId, useLayoutEffect, useRef, type RefObject } from 'react';
import { ArticlePanel } from '../article/ArticlePanel.tsx';
import { EventPanel } from '../event/EventPanel.tsx';
import { useFinding } from '../find/Finding.ts';
import { PersonPanel } from '../person/PersonPanel.tsx';
import { keyOfPanel } from '../reading/panelTarget.ts';
import { useReading } from '../reading/Reading.ts';
import { CloseMark } from './CloseMark.tsx';
import { intentOfKey } from './intentOfKey.ts';
import { Neighbours } from './Neighbours.tsx';
import { neighboursOf } from './neighboursOf.ts';
import { openDialog } from './openDialog.ts';
import { targetOfOpened, type Opened } from './opened.ts';

type Props = {
  opened: Opened;
  place: PanelPlace;
  /** False: what the address opened leaves the focus where it is, unless over the page. */
  takesFocus: boolean;
};

/**
 * `beside`: the page stays to its left. `over`: over the page, which is inert beneath it, as a modal
 * dialog. `instead`: in the page's place, in a frame that must not grow and cannot be covered; who
 * composes the page makes the rest of it inert.
 */
export type PanelPlace = 'beside' | 'over' | 'instead';

/**
 * The panel of the open event, article or person. Escape and its button close it; ← and → go to the
 * events,
 * or the articles, before and after. The focus goes to the title whenever something else opens, or
 * to the account that is asked for.
 */
export function PanelFrame({ opened, place, takesFocus }: Props) {
  const { language, open } = useReading();
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  const modal = place === 'over';

  useLayoutEffect(() => openDialog(dialog.current, modal), [modal]);
  usePanelKeys(dialog, opened);
  const panel = { titleId, takesFocus: modal || takesFocus };
  return (
    <dialog
      ref={dialog}
      className={`panel panel-${place}`}
      data-testid="panel"
      {...idsOf(opened)}
      aria-labelledby={titleId}
      onCancel={(cancel) => {
        cancel.preventDefault();
        open(null);
      }}
      closedby={modal ? 'any' : undefined}
    >
      <div className="panel-scroller" key={scrollerKey(opened)}>
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
        {opened.kind === 'event' ? (
          <EventPanel event={opened.event} articleId={opened.articleId} {...panel} />
        ) : opened.kind === 'article' ? (
          <ArticlePanel article={opened.article} {...panel} />
        ) : (
          <PersonPanel person={opened.person} {...panel} />
        )}
        <Neighbours opened={opened} />
      </div>
    </dialog>
  );
}

function usePanelKeys(dialog: RefObject<HTMLDialogElement | null>, opened: Opened): void {
  const { story, language, open } = useReading();
  const { left } = useFinding();
  useEffect(() => {
    const act = (key: KeyboardEvent) => {
      const intent = intentOfKey(key, dialog.current, language.direction);
      if (intent === null) return;
      const goal = intent === 'close' ? null : neighboursOf(story, opened, left)[intent];
      if (intent !== 'close' && goal === null) return;
      open(goal);
      key.preventDefault();
    };
    document.addEventListener('keydown', act);
    return () => document.removeEventListener('keydown', act);
  }, [dialog, opened, language.direction, open, story, left]);
}

/** Another event, article or person begins at its top; another account of the same event does not. */
function scrollerKey(opened: Opened): string {
  return opened.kind === 'event' ? `event/${opened.event.id}` : keyOfPanel(targetOfOpened(opened));
}

function idsOf(opened: Opened) {
  if (opened.kind === 'person') return { 'data-person-id': opened.person.id };
  return opened.kind === 'event'
    ? { 'data-event-id': opened.event.id, 'data-article-id': opened.articleId ?? undefined }
    : { 'data-article-id': opened.article.id };
}
