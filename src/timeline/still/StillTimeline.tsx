import type { Language } from '../../language/english.ts';
import type { Target } from '../interaction/target.ts';
import type { Environment } from '../layout/environment.ts';
import { layoutTimeline } from '../layout/layoutTimeline.ts';
import { fitsAcross } from '../layout/rows/fitsAcross.ts';
import { layoutVertical } from '../layout/vertical/layoutVertical.ts';
import { DrawingProvider, type Drawing } from '../draw/Drawing.ts';
import { StillScene } from '../draw/still/StillScene.tsx';
import { StillVerticalScene } from '../draw/still/StillVerticalScene.tsx';
import { typeScale } from '../narrow/typeScale.ts';
import type { TimelineStory } from '../prepareStory.ts';
import { roundGeometry } from './roundGeometry.ts';
import { stillDrawing } from '../stillDrawing.ts';
import { acrossFromPx, downPx, mostEntries, mostHeightPx } from './bands.ts';
import { cutVertical } from './cutVertical.ts';

interface Props {
  story: TimelineStory;
  language: Language;
  /** Measures in the fonts of the page. */
  environment: Environment;
  /** Where an event and an article stand in the text. */
  hrefOf: (target: Target) => string;
}

/** The root's size of type that is taken for granted, in pixels: nothing can be asked. */
const usualRemPx = 16;

/**
 * The timeline as a page shows it that has no program, or has none yet: drawn once for each band of
 * widths, of which style/still.css shows the one that fits. Nothing in it needs a script, and its
 * events are ordinary links.
 */
export function StillTimeline(props: Props) {
  const { story, language, environment } = props;
  const across = acrossFromPx.filter((widthPx) =>
    fitsAcross(story.index, widthPx, usualRemPx, environment),
  );
  return (
    <section className="timeline-frame timeline-still" aria-label={language.timeline.name}>
      {across.map((widthPx) => (
        <div key={widthPx} className={`timeline still-band still-from-${widthPx}`}>
          <DrawingProvider value={plainDrawing(props, `still-${widthPx}`)}>
            <Across {...{ story, language, environment, widthPx }} />
          </DrawingProvider>
        </div>
      ))}
      <div className="timeline timeline-vertical still-band still-down">
        <DrawingProvider value={plainDrawing(props, 'still-down')}>
          <Down {...{ story, language, environment }} />
        </DrawingProvider>
      </div>
    </section>
  );
}

type BandProps = Omit<Props, 'hrefOf'>;

const wholeStory = { scaleKind: 'elastic', window: null, openFolds: [], selected: null } as const;

function Across({ story, language, environment, widthPx }: BandProps & { widthPx: number }) {
  const { name, rowsHeading } = language.timeline;
  const size = { widthPx, heightPx: mostHeightPx };
  const scene = roundGeometry(layoutTimeline(story.index, wholeStory, size, environment));
  return <StillScene scene={scene} name={name} rowsHeading={rowsHeading} />;
}

function Down({ story, language, environment }: BandProps) {
  const scale = typeScale(downPx, usualRemPx);
  const scene = layoutVertical(story.index, wholeStory, downPx / scale, environment);
  const drawn = roundGeometry(cutVertical(scene, mostEntries));
  return <StillVerticalScene scene={drawn} scale={scale} name={language.timeline.name} />;
}

/** Links are called by their text, where they have one. */
function plainDrawing({ story, language, hrefOf }: Props, idPrefix: string): Drawing {
  const drawing = stillDrawing(story, language, hrefOf, idPrefix);
  return { ...drawing, isPlain: true, words: { ...drawing.words, article: () => '' } };
}
