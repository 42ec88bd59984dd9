import { useCallback, useMemo } from 'react';
import { countEventsByArticle } from '../../story/countEventsByArticle.ts';
import type { Article } from '../../story/model/article.ts';
import type { StoryEvent } from '../../story/model/storyEvent.ts';
import { labelText } from '../../story/words/articleLabels.ts';
import type { LeafSize } from '../../story/words/listLeaves.ts';
import { usePanelContext } from '../context/PanelContext.ts';
import { Leafed } from '../list/Leafed.tsx';
import { CoverageBox } from './CoverageBox.tsx';
import { CoverageKey } from './CoverageKey.tsx';

/** As many as the timeline has rows. */
const columnsAtATime: LeafSize = { longest: 24, leaf: 12 };

const eventIdOf = ({ id }: StoryEvent) => id;
const titleOf = ({ title }: StoryEvent) => title;

/**
 * Which article reports which event, with totals, and who was first where the dates prove it. If
 * there are many events or articles, only some are shown, with links to the others; of many
 * articles, those that report most come first.
 */
export function CoverageTable() {
  const { story, language, labels } = usePanelContext();
  const { articles, events } = story;
  const columns = useMemo(() => {
    if (articles.length <= columnsAtATime.longest) return articles;
    const eventsIn = countEventsByArticle(story);
    const countOf = ({ id }: Article) => eventsIn.get(id) ?? 0;
    return articles.toSorted((a, b) => countOf(b) - countOf(a));
  }, [story, articles]);
  const nameOf = useCallback(
    ({ id, headline }: Article) => `${labelText(labels(id), language)} ${headline}`,
    [labels, language],
  );
  return (
    <>
      <Leafed
        items={columns}
        textOf={nameOf}
        name={language.page.leaves.columns}
        size={columnsAtATime}
      >
        {(shownColumns) => (
          <Leafed items={events} eventIdOf={eventIdOf} textOf={titleOf}>
            {(shown) => <CoverageBox events={shown} columns={shownColumns} />}
          </Leafed>
        )}
      </Leafed>
      <CoverageKey />
    </>
  );
}
