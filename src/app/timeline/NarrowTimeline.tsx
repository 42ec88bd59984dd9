import { useEffect, useMemo } from 'react';
import type { Environment } from '../../timeline/layout/environment.ts';
import type { TimelineIndex } from '../../timeline/layout/index/timelineIndex.ts';
import { layoutVertical } from '../../timeline/layout/vertical/layoutVertical.ts';
import type { VerticalFold } from '../../timeline/layout/vertical/verticalScene.ts';
import { Legend } from '../../timeline/draw/Legend.tsx';
import { OutletLegend } from '../../timeline/draw/vertical/OutletLegend.tsx';
import { VerticalTimeline } from '../../timeline/draw/vertical/VerticalTimeline.tsx';
import type { Target } from '../../timeline/interaction/target.ts';
import { usePage } from '../page/PageContext.ts';
import { typeScale } from './typeScale.ts';
import { useCursor } from './useCursor.ts';
import { addressOf } from './useDrawingOf.ts';
import { useFolds } from './useFolds.ts';
import { useMoves } from './useMoves.ts';
import { useNarrowDrawing } from './useNarrowDrawing.ts';
import { useVerticalKeys } from './useVerticalKeys.ts';

/** No wider, in pixels of the layout: the marks stay near the titles that they belong to. */
const widestPx = 500;

interface Props {
  index: TimelineIndex;
  environment: Environment;
  widthPx: number;
  openEvent: string | null;
}

/** The timeline of narrow screens: time runs down the page, the articles' marks beside events. */
export function NarrowTimeline({ index, environment, widthPx, openEvent }: Props) {
  const { bar, address, ready, language } = usePage();
  const [openFolds, toggleFold] = useFolds();
  const { drawing, articles } = useNarrowDrawing(index);
  const { cursor, stand, move } = useCursor(index, null, () => {});
  const rootPx = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
  const scale = typeScale(widthPx, rootPx);
  const { scale: scaleKind, capture } = address;
  const scene = useMemo(
    () =>
      layoutVertical(
        index,
        { scaleKind, openFolds, selected: openEvent },
        Math.min(widestPx, widthPx / scale),
        environment,
      ),
    [index, scaleKind, openFolds, openEvent, widthPx, scale, environment],
  );
  // Whichever event was open last is where reading goes on, also after moving on in the panel.
  useEffect(() => {
    if (openEvent !== null) stand({ kind: 'event', eventId: openEvent });
  }, [openEvent, stand]);
  const open = (target: Target) => {
    if (target.kind === 'event') stand(target);
    bar.go(addressOf(target));
  };
  const { target: at, byKey } = cursor;
  const onKeyDown = useVerticalKeys({
    scene,
    at: at?.kind === 'event' ? at.eventId : null,
    move: (by) => move(at, by, null),
    toggleFold,
  });
  const { timeline } = language;
  const foldWords = ({ words, isOpen }: VerticalFold) =>
    isOpen ? timeline.closeFold(words) : timeline.openFold(words);
  return (
    <div className="timeline">
      <OutletLegend heading={timeline.rowsHeading} articles={articles} onOpen={open} />
      <VerticalTimeline
        scene={scene}
        scale={scale}
        way={`${scaleKind} ${openFolds.join(' ')}`}
        moves={useMoves()}
        isWhole={capture}
        drawing={drawing}
        foldWords={foldWords}
        texts={{ name: timeline.name, keys: timeline.narrowKeys }}
        cursor={at}
        focusFollows={byKey}
        openEvent={openEvent}
        onOpen={open}
        onFold={toggleFold}
        onKeyDown={onKeyDown}
        hold={ready.hold}
      />
      <Legend language={language} />
    </div>
  );
}
