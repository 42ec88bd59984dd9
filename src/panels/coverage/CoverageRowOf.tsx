import { memo } from 'react';
import type { CoverageRow } from '../../story/coverageRows.ts';
import { firstToReport } from '../../story/firstToReport.ts';
import type { Article } from '../../story/model/article.ts';
import { standingOf } from '../../story/model/standing.ts';
import type { StoryEvent } from '../../story/model/storyEvent.ts';
import { whenBriefly } from '../../story/words/whenBriefly.ts';
import { ArticleName } from '../outlet/ArticleName.tsx';
import { usePanelContext } from '../context/PanelContext.ts';
import { TargetLink } from '../context/TargetLink.tsx';
import { AsWritten } from '../text/AsWritten.tsx';
import { StateCell } from './StateCell.tsx';

type Props = { row: CoverageRow; articles: readonly Article[] };

/** One event: what can be said about each article, how many report it, and which was first. */
export const CoverageRowOf = memo(function CoverageRowOf({ row, articles }: Props) {
  const { story, language } = usePanelContext();
  const { page } = language;
  const { event, states, counts } = row;
  const isReported = standingOf(event) === 'reported';
  return (
    <tr data-event-id={event.id}>
      <th scope="row">
        <TargetLink to={{ kind: 'event', eventId: event.id }}>
          <AsWritten text={event.title} lang={story.language} />
        </TargetLink>{' '}
        <span className="coverage-date">{whenBriefly(event, story, language)}</span>
      </th>
      {states.map((state, index) => {
        const articleId = articles[index]?.id ?? '';
        return (
          <td key={articleId} data-article-id={articleId} data-state={state}>
            <StateCell state={state} event={event} articleId={articleId} />
          </td>
        );
      })}
      <td className="coverage-count">
        {counts.of === 0 ? (
          <span className="coverage-unknown">{page.compare.notCertain}</span>
        ) : (
          page.compare.ofAll(isReported ? counts.reporting : 0, counts.of)
        )}
      </td>
      <td className="coverage-first">{isReported && <First event={event} />}</td>
    </tr>
  );
});

function First({ event }: { event: StoryEvent }) {
  const { story, language } = usePanelContext();
  const { only, notCertain } = language.page.compare;
  const first = firstToReport(story, event);
  if (first.state === 'cannot-be-said') {
    return <span className="coverage-unknown">{notCertain}</span>;
  }
  return (
    <>
      <ArticleName articleId={first.article.id} />
      {first.state === 'only' && <span className="coverage-unknown"> · {only}</span>}
    </>
  );
}
