import type { Article } from '../../story/model/article.ts';
import { dateInShort } from '../../story/words/dateWords.ts';
import { ArticleLink } from '../outlet/ArticleLink.tsx';
import { usePanelContext } from '../context/PanelContext.ts';

/** One column for each article, then the total and who was first. */
export function CoverageHead({ articles }: { articles: readonly Article[] }) {
  const { language, labels } = usePanelContext();
  const { compare } = language.page;
  return (
    <thead>
      <tr>
        <th scope="col">{compare.event}</th>
        {articles.map(({ id, datePublished }) => {
          const published = dateInShort(datePublished, language);
          return (
            <th scope="col" key={id}>
              <ArticleLink articleId={id} />
              {labels(id).apart !== published && (
                <span className="coverage-published">{published}</span>
              )}
            </th>
          );
        })}
        <th scope="col">{compare.total}</th>
        <th scope="col">{compare.first}</th>
      </tr>
    </thead>
  );
}
