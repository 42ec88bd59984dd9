import type { Article } from '../../story/model/article.ts';
import { usePanelContext } from '../context/PanelContext.ts';
import { AsWritten } from '../text/AsWritten.tsx';
import { WordsWithPlaces } from './WordsWithPlaces.tsx';

/** An article's outlet, and the words of the article that state it. */
export function OutletProvenance({ article }: { article: Article }) {
  const { story, language } = usePanelContext();
  const { compare, outletWithoutWords } = language.page;
  const outlet = story.outletOf(article);
  const all = outlet?.evidence ?? [];
  const words = all.filter((one) => one.article === article.id);
  const how = words.length > 0 ? compare.outletStated : compare.outletNotInArticle;
  return (
    <>
      <dt>{compare.outlet}</dt>
      <dd>
        {outlet ? (
          <p>
            <AsWritten text={outlet.name} lang={article.language} /> ·{' '}
            <span className="provenance-basis">{all.length === 0 ? outletWithoutWords : how}</span>
          </p>
        ) : (
          <p className="provenance-basis">{compare.outletUnknown}</p>
        )}
        <WordsWithPlaces words={words} here={article.id} />
      </dd>
    </>
  );
}
