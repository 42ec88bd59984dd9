import type { Language } from '../../language/english.ts';
import { targetOfRow, type Target } from '../interaction/target.ts';
import type { Environment } from '../layout/environment.ts';
import { layoutTimeline } from '../layout/layoutTimeline.ts';
import { fitsAcross } from '../layout/rows/fitsAcross.ts';
import { foldRows, usualRows } from '../layout/rows/foldRows.ts';
import { layoutVertical } from '../layout/vertical/layoutVertical.ts';
import { DiffersKey } from '../legend/DiffersKey.tsx';
import { DrawingProvider, type Drawing } from '../draw/Drawing.ts';
import { StillScene } from '../draw/still/StillScene.tsx';
import { OutletLegend, type LegendRow } from '../draw/vertical/OutletLegend.tsx';
import { StillVerticalScene } from '../draw/still/StillVerticalScene.tsx';
import { typeScale } from '../narrow/typeScale.ts';
import type { TimelineStory } from '../prepareStory.ts';
import { keyOfStory } from '../rows/keyOfStory.ts';
import { roundGeometry } from './roundGeometry.ts';
import { stillDrawing } from '../stillDrawing.ts';
import { acrossBands, downPx, mostEntries, type Band } from './bands.ts';
import { cutVertical } from './cutVertical.ts';

interface Props {
  story: TimelineStory;
  language: Language;
  /** Measures text in the fonts of the page. */
  environment: Environment;
  /** Where an event and an article are in the text. */
  hrefOf: (target: Target) => string;
  /** A prefix for ids, when a page has several. Defaults to `still`. */
  idPrefix?: string;
}

/** The assumed root font size in pixels, since nothing can be measured. */
const usualRemPx = 16;

/**
 * The timeline on a page without its program, or before it: drawn once for each band of widths, of
 * which style/still.css shows the one that fits. Nothing in it needs a script, and its events are
 * ordinary links.
 */
export function StillTimeline(props: Props) {
  const { story, language, environment } = props;
  const bands = acrossBands.filter(({ fromPx }) =>
    fitsAcross(story.index, fromPx, usualRemPx, environment),
  );
  return (
    <section className="timeline-frame timeline-still" aria-label={language.timeline.name}>
      {bands.map((band) => (
        <div key={nameOf(band)} className={`timeline still-band still-${nameOf(band)}`}>
          <DrawingProvider value={plainDrawing(props, nameOf(band))}>
            <Across {...props} band={band} />
          </DrawingProvider>
        </div>
      ))}
      <div className="timeline timeline-vertical still-band still-down">
        <DrawingProvider value={plainDrawing(props, 'down')}>
          <OutletLegend
            heading={language.timeline.rowsHeading}
            rows={legendRows(props)}
            onOpen={null}
            sign={<DiffersKey {...{ story, language, hrefOf: props.hrefOf }} onOpen={null} />}
          />
          <Down {...{ story, language, environment }} />
        </DrawingProvider>
      </div>
    </section>
  );
}

type DownProps = Omit<Props, 'hrefOf'>;

const wholeStory = { scaleKind: 'elastic', window: null, openFolds: [], selected: null } as const;

const nameOf = ({ fromPx }: Band) => `from-${fromPx}`;

function Across({ story, language, environment, hrefOf, band }: Props & { band: Band }) {
  const { drawing: name, rowsHeading } = language.timeline;
  const size = { widthPx: band.fromPx, heightPx: band.heightPx };
  const scene = roundGeometry(layoutTimeline(story.index, wholeStory, size, environment));
  return (
    <StillScene
      scene={scene}
      name={name}
      rowsHeading={rowsHeading}
      sign={<DiffersKey {...{ story, language, hrefOf }} onOpen={null} />}
    />
  );
}

function Down({ story, language, environment }: DownProps) {
  const scale = typeScale(downPx, usualRemPx);
  const scene = layoutVertical(rowsDown(story), wholeStory, downPx / scale, environment);
  const drawn = roundGeometry(cutVertical(scene, mostEntries));
  return <StillVerticalScene scene={drawn} scale={scale} name={language.timeline.drawing} />;
}

/** As the program draws it: marks beside events are always articles', whatever rows stand for. */
const rowsDown = ({ rows }: TimelineStory) => foldRows(rows.down(), usualRows);

/** What the marks beside the events mean, in order. */
function legendRows({ story, hrefOf }: Props): LegendRow[] {
  return foldRows(keyOfStory(story.rows), usualRows).rows.map(({ row: { rowId, name } }) => ({
    rowId,
    name,
    ordinal: story.ordinalOf(rowId),
    href: hrefOf(targetOfRow(rowId)),
    words: story.words.article(rowId),
  }));
}

/** Links are named by their text, if they have one. */
function plainDrawing(
  { story, language, hrefOf, idPrefix = 'still' }: Props,
  name: string,
): Drawing {
  const drawing = stillDrawing(story, language, hrefOf, `${idPrefix}-${name}`);
  return { ...drawing, isPlain: true, words: { ...drawing.words, article: () => '' } };
}
