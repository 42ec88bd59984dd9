import type { FrameLocator, Locator, Page } from '@playwright/test';

/** Where a story is: a page, a frame with `embed=1`, or an element of a page of yours. */
export type StoryPlace = Page | FrameLocator | Locator;

/** The parts of a story by their documented names. Ids are the story file's. */
export interface StoryLocators {
  readonly place: StoryPlace;
  /** The drawing. */
  readonly timeline: Locator;
  /** What is open. */
  readonly panel: Locator;
  /** An event in the list below the timeline, which has all of them. */
  event: (eventId: string) => Locator;
  /** An event's mark in the drawing; there is none while it is counted in a cluster. */
  mark: (eventId: string) => Locator;
  /** The row of an article. */
  row: (articleId: string) => Locator;
  /** What an article says, in the open panel. */
  account: (articleId: string) => Locator;
  /** A statement, in the open panel. */
  statement: (quotationId: string) => Locator;
  /** A difference, in the open panel. */
  difference: (differenceId: string) => Locator;
}

/** The attribute that distinguishes parts of one kind. */
export const idAttributes = {
  event: 'data-event-id',
  'event-list-item': 'data-event-id',
  'article-row': 'data-article-id',
  account: 'data-article-id',
  quotation: 'data-quotation-id',
  difference: 'data-difference-id',
} as const;

export type PartName = keyof typeof idAttributes;

/** Locates the parts of the story in a place, without waiting for any. */
export function storyIn(place: StoryPlace): StoryLocators {
  const panel = place.locator('[data-testid="panel"]');
  const part = (within: Pick<StoryPlace, 'locator'>, name: PartName) => (id: string) =>
    within.locator(selectorOf(name, id));
  return {
    place,
    panel,
    timeline: place.locator('[data-testid="timeline"]'),
    event: part(place, 'event-list-item'),
    mark: part(place, 'event'),
    row: part(place, 'article-row'),
    account: part(panel, 'account'),
    statement: part(panel, 'quotation'),
    difference: part(panel, 'difference'),
  };
}

/** @param id omitted for any */
export function selectorOf(name: PartName, id?: string): string {
  const one = id === undefined ? '' : `[${idAttributes[name]}=${JSON.stringify(id)}]`;
  return `[data-testid="${name}"]${one}`;
}
