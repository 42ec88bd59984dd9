import type { Steps } from '../../../lazy/steps.ts';
import { smallStory, type Block } from '../index/level.ts';
import type { TimelineIndex } from '../index/timelineIndex.ts';
import type { LabelSource } from './labelSource.ts';
import {
  findSpaceInSteps,
  isSpaceFound,
  labelSpace,
  type LabelSpace,
  type SpaceAsked,
} from './labelSpace.ts';
import { labelsMeanwhile } from './labelsMeanwhile.ts';
import { isPlaced, placeBlockInSteps, type LabelView } from './placeLabels.ts';
import { blocksInSight, showLabels } from './showLabels.ts';

/** What remains to be placed for a scene to have its own labels. */
export type LabelWork = {
  /** The same for the same work. */
  readonly key: string;
  readonly steps: Steps<void>;
};

export type LabelsAhead = LabelSource & {
  /** For the latest scene; `null` when it has its own labels. */
  readonly work: () => LabelWork | null;
};

/**
 * A source of labels that places none: where those of a view have not been placed, the ones shown
 * last stay, as far as they do not overlap there, until `work` is done. What is small, or where
 * nothing shown before fits (another story, width or scale), is placed at once.
 */
export function createLabelsAhead(): LabelsAhead {
  let found: { asked: SpaceAsked; space: LabelSpace } | null = null;
  let shown: Seen | null = null;
  /** What the space is asked for, when that in use is of fewer of the story's events. */
  let wanted: SpaceAsked | null = null;
  let work: LabelWork | null = null;
  return {
    work: () => work,
    space: (asked) => {
      const isHeld = found && !isSmall(asked.index) && isSpaceOf(found.asked, asked);
      wanted = isHeld && !isSpaceFound(asked) ? asked : null;
      if (found && wanted) return found.space;
      found = { asked, space: labelSpace(asked) };
      return found.space;
    },
    show: (view, tierLines, viewport) => {
      const { widthPx } = viewport;
      const blocks = blocksInSight(view, viewport);
      const isReady = !wanted && blocks.every((block) => isPlaced(view, block, tierLines));
      if (isReady || isSmall(view.index) || !shown || !isStandIn(shown, { view, widthPx })) {
        shown = { view, widthPx };
        work = null;
        return showLabels(view, tierLines, viewport);
      }
      const key = [view.level.key, tierLines, ...blocks.map((block) => block.key)].join(' ');
      work = wanted
        ? { key: `space ${key}`, steps: placeInNewSpace(wanted, view, blocks) }
        : { key, steps: placeInSteps(view, blocks, tierLines) };
      return labelsMeanwhile(shown.view, view, tierLines, viewport);
    },
  };
}

const isSmall = ({ events }: TimelineIndex) => events.length <= smallStory;

function* placeInSteps(
  view: LabelView,
  blocks: readonly Block[],
  tierLines: readonly number[],
): Steps<void> {
  for (const block of blocks) yield* placeBlockInSteps(view, block, tierLines);
}

function* placeInNewSpace(
  asked: SpaceAsked,
  view: LabelView,
  blocks: readonly Block[],
): Steps<void> {
  yield* findSpaceInSteps(asked);
  yield* placeInSteps(view, blocks, labelSpace(asked).tierLines);
}

type Overhung = Pick<LabelView, 'index' | 'environment' | 'overhang'>;

const isSpaceOf = (before: SpaceAsked | undefined, now: SpaceAsked) =>
  before !== undefined &&
  isAlike(before, now) &&
  before.plotPx === now.plotPx &&
  before.mostPx === now.mostPx;

type Seen = { readonly view: LabelView; readonly widthPx: number };

const isStandIn = (before: Seen, now: Seen) =>
  isAlike(before.view, now.view) &&
  before.view.storyAxis.key === now.view.storyAxis.key &&
  before.widthPx === now.widthPx;

/** The same story, perhaps with more of its events, measured in the same way. */
const isAlike = (before: Overhung, now: Overhung) =>
  before.environment === now.environment &&
  before.index.events.length === now.index.events.length &&
  before.index.domain?.from === now.index.domain?.from &&
  before.index.domain?.to === now.index.domain?.to &&
  before.overhang.left === now.overhang.left &&
  before.overhang.right === now.overhang.right;
