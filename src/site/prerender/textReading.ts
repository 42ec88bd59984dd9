import type { Language } from '../../language/english.ts';
import { labelArticles } from '../../story/words/articleLabels.ts';
import { createFocusPlaces } from '../../panels/context/focusPlaces.ts';
import type { PanelTarget } from '../../panels/context/panelTarget.ts';
import type { PanelContext } from '../../panels/context/PanelContext.ts';
import type { StorySource } from '../../story/source/storySource.ts';
import { decodeAddress } from '../../app/address/decodeAddress.ts';
import { encodeAddress } from '../../app/address/encodeAddress.ts';
import { openKeysOf } from '../../app/address/openKeys.ts';
import { textIds, type PlaceIds } from '../../app/prerender/textIds.ts';

/** What the panels' parts need in order to be rendered as text, where nothing opens. */
export function textReading(
  source: StorySource,
  language: Language,
  ids: PlaceIds = textIds,
): PanelContext {
  const { story } = source;
  const { voices } = story;
  return {
    story,
    source,
    voices,
    labels: labelArticles(voices, language),
    language,
    hrefOf: (target) => hrefInText(target, ids),
    linkOfShown: null,
    open: () => undefined,
    showOnTimeline: null,
    checkStamp: () => Promise.resolve(null),
    hold: () => () => undefined,
    choices: null,
    places: createFocusPlaces(),
  };
}

const nothing = decodeAddress('');

/** An address with the query key for the program, and the fragment for a browser without it. */
export function hrefInText(target: PanelTarget | null, ids: PlaceIds = textIds): string {
  if (target === null) return '?';
  return `${encodeAddress({ ...nothing, ...openKeysOf(target) })}#${idOf(target, ids)}`;
}

/** The id of the place in the text that describes a target. */
export function idOf(target: PanelTarget, ids: PlaceIds = textIds): string {
  if (target.kind === 'person') return ids.person(target.personId);
  if (target.kind === 'article') return ids.article(target.articleId);
  return ids.event(target.eventId);
}
