import type { Language } from '../language/english.ts';
import type { StorySourceAtHand } from '../story/source/storySource.ts';
import { labelArticles, labelText } from '../story/words/articleLabels.ts';
import { isStrong } from '../story/model/difference.ts';
import { countEvents } from '../story/model/standing.ts';
import { countsInWords } from '../story/words/countsInWords.ts';
import { whenInOrder } from '../story/words/dateInOrder.ts';
import { goesOn } from '../story/words/goesOn.ts';

/** One article's own words of the event. */
export interface PicturedAccount {
  articleId: string;
  outlet: string;
  /** One excerpt, whole, with an ellipsis where its sentence goes on, as on the page. */
  words: string;
}

/** What a picture says beside its drawing. */
export interface PictureText {
  title: string;
  /** Under the title: when, and how much there is. */
  about: string;
  /** What the sign at events whose accounts contradict each other means; empty: none has it. */
  key: string;
  accounts: readonly PicturedAccount[];
}

/** @param eventId one that the story has; null: the picture is of the whole story */
export function pictureText(
  source: StorySourceAtHand,
  eventId: string | null,
  language: Language,
): PictureText {
  const { story } = source;
  const counts = countsInWords(
    countEvents(story.events),
    story.articles.length,
    language,
    language.page.standing.countUndrawn,
  );
  const event = eventId === null ? undefined : story.event(eventId);
  const isSeen = story.dated.some(({ id }) => story.differencesOf(id).some(isStrong));
  const key = isSeen ? language.timeline.legend.differs : '';
  if (!event) return { title: story.title, about: counts, key, accounts: [] };
  const { accounts } = source.event(event.id).now();
  const labels = labelArticles(story.voices, language);
  const { ellipsis } = language.page;
  return {
    title: event.title,
    about: [
      ...[whenInOrder(event, story, language) ?? []].flat(),
      language.page.accounts(accounts.length),
      story.title,
    ].join(' · '),
    key,
    accounts: accounts.flatMap(({ article, excerpts: [first] }) => {
      if (!first) return [];
      const { before, after } = goesOn(first);
      const words = [before ? ellipsis : '', first.exact, after ? ellipsis : ''].join(' ').trim();
      return [{ articleId: article, outlet: labelText(labels(article), language), words }];
    }),
  };
}
