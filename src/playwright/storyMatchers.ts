import { expect as base } from '@playwright/test';
import { lookForPart, type Looking } from './lookForPart.ts';
import { isNamed } from './namesOfParts.ts';
import type { PartThere } from './partsThere.ts';
import type { StoryLocators } from './storyLocators.ts';

interface WaitOptions {
  /** In milliseconds; defaults to the timeout of other expectations. */
  timeout?: number;
}

const isId = (wanted: string) => (part: PartThere) => part.id === wanted;

/**
 * Matchers for what `openStory` and `storyIn` return. Each waits, and if a part is missing says
 * which ones there are. For `expect.extend`; this module's `expect` already has them.
 */
export const storyMatchers = {
  /** The list of events has this event. */
  toHaveEvent(this: Looking, story: StoryLocators, id: string, options?: WaitOptions) {
    const sought = { kind: 'event-list-item', words: `event \`${id}\``, by: 'id' } as const;
    return lookForPart(this, story, { ...sought, isIt: isId(id) }, options);
  },

  /** The timeline has the row of this article, given by its id or its outlet's name. */
  toHaveRow(this: Looking, story: StoryLocators, article: string, options?: WaitOptions) {
    const sought = { kind: 'article-row', words: `row of ${article}`, by: 'name' } as const;
    return lookForPart(this, story, { ...sought, isIt: isNamed(article) }, options);
  },

  /** The open panel has what this article says, given by its id or its outlet's name. */
  toHaveAccountOf(this: Looking, story: StoryLocators, article: string, options?: WaitOptions) {
    const sought = { kind: 'account', words: `account of ${article}`, by: 'name' } as const;
    return lookForPart(this, story, { ...sought, isIt: isNamed(article) }, options);
  },

  /** The open panel has this statement. */
  toHaveStatement(this: Looking, story: StoryLocators, id: string, options?: WaitOptions) {
    const sought = { kind: 'quotation', words: `statement \`${id}\``, by: 'id' } as const;
    return lookForPart(this, story, { ...sought, isIt: isId(id) }, options);
  },

  /** The open panel has this difference. */
  toHaveDifference(this: Looking, story: StoryLocators, id: string, options?: WaitOptions) {
    const sought = { kind: 'difference', words: `difference \`${id}\``, by: 'id' } as const;
    return lookForPart(this, story, { ...sought, isIt: isId(id) }, options);
  },
};

/** Playwright's `expect`, with the matchers for a story. */
export const expect = base.extend(storyMatchers);
