import { useId, useMemo, useRef, type KeyboardEvent, type MouseEvent } from 'react';
import type { VerticalFold, VerticalScene } from '../../layout/vertical/verticalScene.ts';
import type { Target } from '../../interaction/target.ts';
import { DrawingProvider, type Drawing } from '../Drawing.ts';
import { FadeMasks } from '../fades.tsx';
import { targetOf } from '../targetOf.ts';
import { useFocusOn } from '../useFocusOn.ts';
import { drawnEntries } from './drawnEntries.ts';
import { useSight } from './useSight.ts';
import { useTransitions } from '../useTransitions.ts';
import { verticalStationsOf } from './verticalStationsOf.ts';
import { VerticalBars } from './VerticalBars.tsx';
import { VerticalEntryLink } from './VerticalEntryLink.tsx';
import { VerticalFoldButton } from './VerticalFoldButton.tsx';
import { VerticalRail } from './VerticalRail.tsx';

/** Up to so many events are drawn wherever the page is scrolled to. */
const few = 60;

interface Props {
  scene: VerticalScene;
  /** Pixels of the page to one of the scene: more than 1 for larger type. */
  scale: number;
  /** What scale and folds are in effect; marks travel when it changes. */
  way: string;
  moves: boolean;
  /** Everything is drawn, in sight or not: a picture is to be taken. */
  isWhole: boolean;
  drawing: Omit<Drawing, 'idPrefix' | 'cursor'>;
  foldWords: (fold: VerticalFold) => string;
  texts: { name: string; keys: string };
  /** Null: the first event drawn. */
  cursor: Target | null;
  focusFollows: boolean;
  openEvent: string | null;
  onOpen: (target: Target) => void;
  onFold: (id: string) => void;
  onKeyDown: (event: KeyboardEvent) => void;
  hold: () => () => void;
}

/** The timeline of a narrow screen: time runs down the page, which scrolls by itself. */
export function VerticalTimeline(props: Props) {
  const { scene, scale, drawing, texts, openEvent } = props;
  const svg = useRef<SVGSVGElement>(null);
  const idPrefix = useId();
  const { rows, bars } = useDrawn(props, useSight(svg));
  const first = rows[0]?.id;
  const cursor = props.cursor ?? (first === undefined ? null : eventTarget(openEvent ?? first));
  useTransitions(svg, scene, verticalStationsOf, props.way, props.moves, props.hold);
  useFocusOn(svg, props.focusFollows ? cursor : null);
  const drawn = { ...drawing, cursor, idPrefix };
  const open = (event: MouseEvent) => {
    const target = targetOf(event.target);
    if (!target || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    props.onOpen(target);
  };
  return (
    <DrawingProvider value={drawn}>
      <p className="only-heard" id={`${idPrefix}-keys`}>
        {texts.keys}
      </p>
      <div
        className="timeline-vertical"
        data-testid="timeline"
        role="group"
        aria-label={texts.name}
        aria-describedby={`${idPrefix}-keys`}
        onClick={open}
        onKeyDown={props.onKeyDown}
      >
        <svg
          ref={svg}
          className="timeline-scene"
          direction={drawing.direction}
          width={scene.widthPx * scale}
          height={scene.heightPx * scale}
          viewBox={`0 0 ${scene.widthPx} ${scene.heightPx}`}
        >
          <FadeMasks direction="down" />
          <VerticalRail rail={scene.rail} folds={scene.folds} />
          <VerticalBars entries={bars} />
          {rows.map((entry) => (
            <VerticalEntryLink key={entry.key} entry={entry} widthPx={scene.widthPx} />
          ))}
        </svg>
        {scene.folds.map((fold) => (
          <VerticalFoldButton
            key={fold.key}
            fold={fold}
            indentPx={drawing.direction === 'rtl' ? scene.widthPx - fold.textX : fold.textX}
            scale={scale}
            label={props.foldWords(fold)}
            onFold={props.onFold}
          />
        ))}
      </div>
    </DrawingProvider>
  );
}

const eventTarget = (eventId: string): Target => ({ kind: 'event', eventId });

/** The entries to draw, from the part of the drawing that is in sight, in pixels of the page. */
function useDrawn({ scene, scale, isWhole, cursor, openEvent }: Props, sight: Sight) {
  const at = cursor?.kind === 'event' ? cursor.eventId : null;
  return useMemo(() => {
    const isAll = isWhole || scene.entries.length <= few;
    const inScene = { y0: sight.y0 / scale, y1: sight.y1 / scale };
    return drawnEntries(scene, isAll ? null : inScene, [at, openEvent]);
  }, [scene, scale, isWhole, sight, at, openEvent]);
}

type Sight = ReturnType<typeof useSight>;
