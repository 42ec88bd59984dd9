import { useId } from 'react';
import { LooseParts } from '../../panels/detail/LooseParts.tsx';
import { EventInOrder } from '../../panels/readingMode/EventInOrder.tsx';
import { QuotationKey } from '../../panels/quotation/QuotationKey.tsx';
import { PanelContextProvider, usePanelContext } from '../../panels/context/PanelContext.ts';
import type { Language } from '../../language/english.ts';
import type { WholeDetail } from '../../story/model/eventDetail.ts';
import type { PersonDetail } from '../../story/model/personDetail.ts';
import type { Environment } from '../../timeline/layout/environment.ts';
import { prepareStory } from '../../timeline/prepareStory.ts';
import { StillTimeline } from '../../timeline/still/StillTimeline.tsx';
import type { StorySource } from '../../story/source/storySource.ts';
import { FoldingHeader } from '../../app/header/FoldingHeader.tsx';
import { ArticleText } from './ArticleText.tsx';
import { PersonText } from './PersonText.tsx';
import { textIds, type PlaceIds } from '../../app/prerender/textIds.ts';
import { targetInText } from './targetInText.ts';
import { textReading } from './textReading.ts';

type Props = {
  source: StorySource;
  language: Language;
  /** Measures text in the page's fonts; without it no timeline is drawn. */
  environment?: Environment;
  whole: WholeDetail;
  /** By the person's id. */
  people: ReadonlyMap<string, PersonDetail>;
  /** Defaults to the ids of our own pages. */
  ids?: PlaceIds;
  /** Whether the text is the page's main part, or a region of a page that has its own. */
  isMain?: boolean;
};

/**
 * A whole story as plain text, for a page without the program, or until the program has drawn it:
 * the head and the timeline as the program draws them, then everything in the order of time.
 */
export function StoryText(props: Props) {
  const { source, language, environment, whole, people, ids = textIds, isMain = true } = props;
  const context = textReading(source, language, ids);
  const { page } = language;
  const { events, title } = context.story;
  const Main = isMain ? 'main' : 'section';
  const quotations = [...whole.events.values()].flatMap((detail) => detail.quotations);
  return (
    <PanelContextProvider value={context}>
      <div className="page page-story">
        <Main className="page-main story-text" aria-label={isMain ? undefined : title}>
          <FoldingHeader notice={null} />
          {environment && (
            <StillTimeline
              story={prepareStory(context.story, language)}
              hrefOf={(target) => context.hrefOf(targetInText(context.story, target))}
              idPrefix={ids.drawing}
              {...{ language, environment }}
            />
          )}
          <QuotationKey quotations={quotations} />
          {events.length === 0 && <p className="empty">{page.eventsEmpty}</p>}
          {events.map((event) => {
            const detail = whole.events.get(event.id);
            return (
              detail && (
                <EventInOrder
                  key={event.id}
                  id={ids.event(event.id)}
                  event={event}
                  detail={detail}
                  differences={detail.differences}
                />
              )
            );
          })}
          <LooseParts loose={whole.loose} />
          <RailText people={people} ids={ids} />
        </Main>
      </div>
    </PanelContextProvider>
  );
}

/** The articles, and the people of the story. */
function RailText({ people, ids }: Required<Pick<Props, 'people' | 'ids'>>) {
  const { story, voices, language } = usePanelContext();
  const id = useId();
  const { page } = language;
  return (
    <aside className="rail">
      <section aria-labelledby={`${id}-sources`}>
        <h2 className="rail-title" id={`${id}-sources`}>
          {page.sources}
        </h2>
        {voices.list
          .flatMap(({ articles }) => articles)
          .map((article) => (
            <ArticleText key={article.id} article={article} ids={ids} />
          ))}
      </section>
      {story.people.length > 0 && (
        <section aria-labelledby={`${id}-people`}>
          <h2 className="rail-title" id={`${id}-people`}>
            {page.people}
          </h2>
          {story.people.map((person) => (
            <PersonText
              key={person.id}
              person={person}
              events={people.get(person.id)?.events ?? []}
              ids={ids}
            />
          ))}
        </section>
      )}
    </aside>
  );
}
