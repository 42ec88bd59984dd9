import type { Language } from '../language/english.ts';
import type { StorySourceAtHand } from '../story/source/storySource.ts';
import { labelArticles, labelText } from '../story/words/articleLabels.ts';
import { isContradicted } from '../story/model/isContradicted.ts';
import type { StoryEvent } from '../story/model/storyEvent.ts';
import { areDatesEntered } from '../story/model/standing.ts';
import { countsInWords } from '../story/words/countsInWords.ts';
import { whenInOrder } from '../story/words/whenInOrder.ts';
import { whenBriefly } from '../story/words/whenBriefly.ts';
import { goesOn } from '../story/words/goesOn.ts';

/** One article's own words about the event. */
export interface PicturedAccount {
  articleId: string;
  outlet: string;
  /** One complete excerpt, with an ellipsis where its sentence goes on, as on the page. */
  words: string;
}

/** An event in the picture of a whole story. */
export interface PicturedEvent {
  event: StoryEvent;
  when: string;
  summary: string;
  /** Computed on demand: in a large story few events have room. */
  accounts: () => readonly PicturedAccount[];
}

/** What a picture says besides its drawing. */
export interface PictureText {
  title: string;
  /** Below the title: when, and how much there is. */
  about: string;
  /** The same where there is no drawing, and nothing to say about what is in it. */
  aboutAlone: string;
  /** What the sign at events whose accounts contradict each other means; empty when none has it. */
  key: string;
  /** For a picture of an event. */
  accounts: readonly PicturedAccount[];
  /** For a picture of the whole story, in the order of time; empty for one of an event. */
  events: readonly PicturedEvent[];
}

/** @param eventId one that the story has; null for the whole story */
export function pictureText(
  source: StorySourceAtHand,
  eventId: string | null,
  language: Language,
): PictureText {
  const { story } = source;
  const { counts } = story;
  const countedIn = (what: typeof counts) =>
    countsInWords(what, story.articles.length, language, language.page.standing.countUndrawn);
  const accountsOf = accountsIn(source, language);
  const event = eventId === null ? undefined : story.event(eventId);
  const isSeen = story.dated.some(({ id }) => isContradicted(story, id));
  const key = isSeen ? language.timeline.legend.differs : '';
  if (!event) {
    const events = story.events.map((one) => ({
      event: one,
      when: whenBriefly(one, story, language),
      summary: source.event(one.id).now().summary,
      accounts: () => accountsOf(one),
    }));
    return {
      title: story.title,
      about: countedIn(counts),
      aboutAlone: countedIn({ ...counts, undated: 0 }),
      key,
      accounts: [],
      events,
    };
  }
  const when = whenInOrder(event, story, language);
  // Lists say it once, above.
  const isEntered =
    event.date?.basis === 'entered' && event.articles.length > 0 && areDatesEntered(counts);
  const { dates, page } = language;
  const about = [
    ...(when === null ? [] : [isEntered ? dates.remark(when, page.dateEntered) : when]),
    ...(event.articles.length > 0 ? [page.accounts(event.articles.length)] : []),
    story.title,
  ].join(' · ');
  return {
    title: event.title,
    about,
    aboutAlone: about,
    key,
    accounts: accountsOf(event),
    events: [],
  };
}

const noBreakSpace = '\u00a0';

/** By event, as on the page. */
function accountsIn({ event: detailOf, story }: StorySourceAtHand, language: Language) {
  const labels = labelArticles(story.voices, language);
  const { ellipsis } = language.page;
  return ({ id }: StoryEvent): readonly PicturedAccount[] =>
    detailOf(id)
      .now()
      .accounts.flatMap(({ article, excerpts: [first] }) => {
        if (!first) return [];
        const { before, after } = goesOn(first);
        // No line consists of an ellipsis alone.
        const words = [before ? [ellipsis] : [], first.exact, after ? [ellipsis] : []]
          .flat()
          .join(noBreakSpace);
        return [{ articleId: article, outlet: labelText(labels(article), language), words }];
      });
}
