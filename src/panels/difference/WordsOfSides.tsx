import { Fragment } from 'react';
import type { Evidence } from '../../story/model/evidence.ts';
import { ArticleLink } from '../outlet/ArticleLink.tsx';
import { usePanelContext } from '../context/PanelContext.ts';
import { Quoted } from '../text/Quoted.tsx';
import { sidesOf } from '../../story/sidesOf.ts';

/**
 * The sides of a difference: who says so, and in which words. Articles are named as everywhere else.
 */
export function WordsOfSides({ evidence }: { evidence: readonly Evidence[] }) {
  const { story, language } = usePanelContext();
  const { comma, colon } = language.page;
  return (
    <ul className="sides">
      {sidesOf(evidence, story.placeOfArticle).map(({ exact, articles }) => (
        <li key={exact}>
          {articles.map((article, at) => (
            <Fragment key={article}>
              {at > 0 && comma}
              <ArticleLink articleId={article} />
            </Fragment>
          ))}
          {colon}
          <Quoted exact={exact} article={articles[0]} />
        </li>
      ))}
    </ul>
  );
}
