import type { Language } from '../../language/english.ts';
import { compareEvents } from '../../story/words/compareEvents.ts';
import { labelArticles } from '../../story/words/articleLabels.ts';
import type { PanelTarget } from '../../panels/context/panelTarget.ts';
import type { Reading } from '../../panels/context/Reading.ts';
import { modelStory } from '../../story/model/story.ts';
import type { StoryFile } from '../../story/file/schema.ts';
import { voicesOf } from '../../story/voices.ts';
import { decodeAddress } from '../../app/address/decodeAddress.ts';
import { encodeAddress } from '../../app/address/encodeAddress.ts';
import type { OpenKeys } from '../../app/address/nothingOpen.ts';
import { textIds } from '../../app/prerender/textIds.ts';

/** What the panels' parts need to be written as text, where nothing opens. */
export function textReading(file: StoryFile, language: Language): Reading {
  const voices = voicesOf(file);
  return {
    story: modelStory(file, compareEvents),
    voices,
    labels: labelArticles(voices, language),
    language,
    hrefOf: hrefInText,
    open: () => undefined,
  };
}

const nothing = decodeAddress('');

function hrefInText(target: PanelTarget | null): string {
  if (target === null) return '?';
  switch (target.kind) {
    case 'person':
      return linkTo({ person: target.personId }, textIds.person(target.personId));
    case 'article':
      return linkTo({ article: target.articleId }, textIds.article(target.articleId));
    case 'event':
      return linkTo({ event: target.eventId }, textIds.event(target.eventId));
    case 'difference':
      return linkTo(
        { event: target.eventId, difference: target.differenceId },
        textIds.event(target.eventId),
      );
    default:
      return linkTo(
        { event: target.eventId, article: target.articleId },
        textIds.event(target.eventId),
      );
  }
}

function linkTo(keys: Partial<OpenKeys>, id: string): string {
  return `${encodeAddress({ ...nothing, ...keys })}#${id}`;
}
