import { sayWhichAre } from './namesOfParts.ts';
import { partsThere, type PartThere } from './partsThere.ts';
import type { PartName, StoryLocators } from './storyLocators.ts';
import { storyThere } from './storyThere.ts';

/** What Playwright passes to a matcher. */
export interface Looking {
  isNot: boolean;
  timeout: number;
}

/** The part that a test expects. */
export interface SoughtPart {
  kind: PartName;
  /** Its name in a failure message: `account of BBC`. */
  words: string;
  isIt: (part: PartThere) => boolean;
  /** The names of the parts that are there instead. */
  by: 'name' | 'id';
}

const pauseMs = 100;
const isOfPanel = (kind: PartName) => kind !== 'event-list-item' && kind !== 'article-row';

/**
 * Polls until the part is as expected or time is up, and then says which parts of its kind there
 * are: "no account of BBC for `video`; there are OK!, Sky News". That a part is missing is only
 * believed of a story that is present and settled: without one, both the assertion and its negation
 * fail.
 *
 * @throws TypeError for what is not a story, such as a page, or a promise of one; Error where there
 *   are several
 */
export async function lookForPart(
  { isNot, timeout }: Looking,
  story: StoryLocators,
  { kind, words, isIt, by }: SoughtPart,
  options: { timeout?: number } = {},
) {
  // A test need not be type-checked before it runs, and `openStory` has to be awaited.
  if (!('panel' in story)) throw new TypeError('expect takes what openStory and storyIn return');
  const untilMs = Date.now() + (options.timeout ?? timeout);
  const look = async () => {
    const there = await partsThere(isOfPanel(kind) ? story.panel : story.place, kind);
    const { isMissing, isComing, count } = await storyThere(story);
    if (count > 1) throw new Error(whichOf(count));
    const isThere = there.some(isIt);
    const isSettled = isThere || !(isMissing || isComing);
    return {
      there,
      isThere,
      isMissing: isMissing && !isThere,
      isDone: isThere !== isNot && isSettled,
    };
  };
  let seen = await look();
  while (!seen.isDone && Date.now() < untilMs) {
    await new Promise((resolve) => setTimeout(resolve, pauseMs));
    seen = await look();
  }
  const { there, isThere, isMissing } = seen;
  if (isMissing) {
    return { pass: isNot, message: () => `no ${words}: there is no story at this place` };
  }
  const { where, around } = await placeOf(story, kind);
  const found = there.length === 0 && around !== '' ? around : sayWhichAre(there, by) + around;
  return {
    pass: isThere,
    message: () => (isThere ? `there is the ${words}${where}` : `no ${words}${where}; ${found}`),
  };
}

const whichOf = (count: number) =>
  `${count} stories stand at this place; name one: storyIn(page.locator('#first'))`;

/** The event whose parts were examined, and what of the story was not visible. */
async function placeOf(
  { place, panel }: StoryLocators,
  kind: PartName,
): Promise<{ where: string; around: string }> {
  if (!isOfPanel(kind)) {
    const leaf = place.getByTestId('event-leaf');
    const isLeaf = kind === 'event-list-item' && (await leaf.count()) > 0;
    const shown = isLeaf ? await leaf.first().textContent() : null;
    return { where: '', around: shown === null ? '' : `; the list shows “${shown}”` };
  }
  if ((await panel.count()) === 0) return { where: '', around: 'nothing is open' };
  const open = await panel.first().getAttribute('data-event-id');
  return { where: open === null ? '' : ` for \`${open}\``, around: '' };
}
