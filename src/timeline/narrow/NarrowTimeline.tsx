import { useEffect, useMemo } from 'react';
import type { Language } from '../../language/english.ts';
import { OutletLegend, type LegendRow } from '../draw/vertical/OutletLegend.tsx';
import { VerticalTimeline } from '../draw/vertical/VerticalTimeline.tsx';
import type { DrawnTimelineProps } from '../DrawnTimelineProps.ts';
import { DiffersKey } from '../legend/DiffersKey.tsx';
import { eventOf } from '../interaction/target.ts';
import { useVerticalKeys } from '../interaction/useVerticalKeys.ts';
import { layoutVertical } from '../layout/vertical/layoutVertical.ts';
import type { VerticalFold } from '../layout/vertical/verticalScene.ts';
import { MoreRows } from '../rows/MoreRows.tsx';
import { useShownPicture } from '../shownPicture.ts';
import { useToggleFold } from '../useTimelineView.ts';
import { typeScale } from './typeScale.ts';
import { useNarrowDrawing } from './useNarrowDrawing.ts';

/** The maximum width in pixels of the layout: the marks stay near the titles that they belong to. */
const widestPx = 500;

/**
 * The timeline of narrow places: time runs down the page, with the articles' marks beside events.
 */
export function NarrowTimeline(props: DrawnTimelineProps) {
  const { story, language, environment, view, changeView, widthPx } = props;
  const { cursor, stand, move } = props.keyboard;
  const scale = typeScale(widthPx, props.remPx);
  const { timeline } = language;
  const { scaleKind, openFolds, selected } = view;
  const { drawing, key } = useNarrowDrawing(story, props.drawing);
  const scene = useMemo(
    () =>
      layoutVertical(
        story.index,
        { scaleKind, openFolds, selected },
        Math.min(widestPx, widthPx / scale),
        environment,
      ),
    [story, scaleKind, openFolds, selected, widthPx, scale, environment],
  );
  useShownPicture(props.keepShown, { ...props, scene: null });
  // Reading continues at the most recently opened event, even after moving on in the panel.
  useEffect(() => {
    if (selected !== null) stand({ kind: 'event', eventId: selected });
  }, [selected, stand]);
  const toggleFold = useToggleFold(openFolds, changeView);
  const at = cursor.target && eventOf(cursor.target);
  const onKeyDown = useVerticalKeys({
    scene,
    at,
    direction: language.direction,
    move: (by) => move(at === null ? null : { kind: 'event', eventId: at }, by),
    toggleFold,
    close: props.onClose,
  });
  return (
    <div className="timeline timeline-down" style={{ fontFamily: props.fontFamily }}>
      <VerticalTimeline
        svg={props.svg}
        scene={scene}
        scale={scale}
        arrangement={`${scaleKind} ${openFolds.join(' ')}`}
        isStill={props.isStill}
        drawing={drawing}
        foldWords={(fold) => foldWords(fold, language)}
        texts={{ drawing: timeline.drawing, keys: timeline.narrowKeys }}
        cursor={at === null ? null : { kind: 'event', eventId: at }}
        keyboard={props.keyboard}
        openEvent={selected}
        onOpen={(opened) => {
          if (opened.kind === 'event') stand(opened);
          return props.onOpen(opened);
        }}
        onFold={toggleFold}
        onKeyDown={onKeyDown}
        onBusy={props.onBusy}
      />
      <Key {...props} rows={key} />
      <MoreRows {...props.foldedRows} language={language} />
    </div>
  );
}

/** What the marks beside the events mean. */
const Key = (props: DrawnTimelineProps & { rows: readonly LegendRow[] }) => (
  <OutletLegend
    heading={props.language.timeline.rowsHeading}
    rows={props.rows}
    onOpen={props.onOpen}
    sign={<DiffersKey {...props} hrefOf={props.drawing.hrefOf} />}
  >
    {props.legendButton}
  </OutletLegend>
);

const foldWords = ({ words, isOpen, mayHold }: VerticalFold, { timeline }: Language) =>
  (isOpen ? timeline.closeFold : timeline.openFold)(words, mayHold);
