import type { Language } from '../language/english.ts';
import type { StorySourceAtHand } from '../story/source/storySource.ts';
import { labelArticles, labelText } from '../story/words/articleLabels.ts';
import { isStrong } from '../story/model/difference.ts';
import type { StoryEvent } from '../story/model/storyEvent.ts';
import { countEvents } from '../story/model/standing.ts';
import { countsInWords } from '../story/words/countsInWords.ts';
import { whenInOrder } from '../story/words/dateInOrder.ts';
import { whenBriefly } from '../story/words/whenBriefly.ts';
import { goesOn } from '../story/words/goesOn.ts';

/** One article's own words of the event. */
export interface PicturedAccount {
  articleId: string;
  outlet: string;
  /** One excerpt, whole, with an ellipsis where its sentence goes on, as on the page. */
  words: string;
}

/** An event as the picture of a whole story tells it. */
export interface PicturedEvent {
  event: StoryEvent;
  when: string;
  summary: string;
  /** Looked up when asked for: of a large story, few have room. */
  accounts: () => readonly PicturedAccount[];
}

/** What a picture says beside its drawing. */
export interface PictureText {
  title: string;
  /** Under the title: when, and how much there is. */
  about: string;
  /** What the sign at events whose accounts contradict each other means; empty: none has it. */
  key: string;
  /** Of the event that is pictured. */
  accounts: readonly PicturedAccount[];
  /** Of the whole story, in the order of time; none where one event is pictured. */
  events: readonly PicturedEvent[];
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
  const accountsOf = accountsIn(source, language);
  const event = eventId === null ? undefined : story.event(eventId);
  const isSeen = story.dated.some(({ id }) => story.differencesOf(id).some(isStrong));
  const key = isSeen ? language.timeline.legend.differs : '';
  if (!event) {
    const events = story.events.map((one) => ({
      event: one,
      when: whenBriefly(one, language),
      summary: source.event(one.id).now().summary,
      accounts: () => accountsOf(one),
    }));
    return { title: story.title, about: counts, key, accounts: [], events };
  }
  return {
    title: event.title,
    about: [
      ...[whenInOrder(event, story, language) ?? []].flat(),
      language.page.accounts(event.articles.length),
      story.title,
    ].join(' · '),
    key,
    accounts: accountsOf(event),
    events: [],
  };
}

const noBreakSpace = '\u00a0';

/** By event, as the page has them. */
function accountsIn({ event: detailOf, story }: StorySourceAtHand, language: Language) {
  const labels = labelArticles(story.voices, language);
  const { ellipsis } = language.page;
  return ({ id }: StoryEvent): readonly PicturedAccount[] =>
    detailOf(id)
      .now()
      .accounts.flatMap(({ article, excerpts: [first] }) => {
        if (!first) return [];
        const { before, after } = goesOn(first);
        // No line is an ellipsis alone.
        const words = [before ? [ellipsis] : [], first.exact, after ? [ellipsis] : []]
          .flat()
          .join(noBreakSpace);
        return [{ articleId: article, outlet: labelText(labels(article), language), words }];
      });
}
