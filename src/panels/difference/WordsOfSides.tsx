import type { Evidence } from '../../story/model/evidence.ts';
import { ArticleLink } from '../outlet/ArticleLink.tsx';
import { usePanelContext } from '../context/PanelContext.ts';
import { sidesOf } from '../../story/sidesOf.ts';

/** The words of each side of a difference, with every article that has them. */
export function WordsOfSides({ evidence }: { evidence: readonly Evidence[] }) {
  const { story } = usePanelContext();
  return (
    <ul className="evidence sides">
      {sidesOf(evidence).map(({ exact, articles: [first, ...others] }) => (
        <li key={exact}>
          <q lang={story.article(first).language}>{exact}</q>{' '}
          {[first, ...others].map((article) => (
            <span className="side-article" key={article}>
              <ArticleLink articleId={article} />{' '}
            </span>
          ))}
        </li>
      ))}
    </ul>
  );
}
