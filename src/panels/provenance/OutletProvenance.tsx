import type { Article } from '../../story/model/article.ts';
import { usePanelContext } from '../context/PanelContext.ts';
import { AsWritten } from '../text/AsWritten.tsx';
import { WordsWithPlaces } from './WordsWithPlaces.tsx';

/** An article's outlet, and the words of the article that state it. */
export function OutletProvenance({ article }: { article: Article }) {
  const { story, language } = usePanelContext();
  const { compare, outletWithoutWords, outletNotHeld } = language.page;
  const outlet = story.outletOf(article);
  const all = outlet?.evidence ?? [];
  const words = all.filter((one) => one.article === article.id);
  const isHeld = article.file !== null;
  const notHere = isHeld ? compare.outletNotInArticle : outletNotHeld;
  const how = words.length > 0 ? compare.outletStated : notHere;
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
          <p className="provenance-basis">{isHeld ? compare.outletUnknown : outletNotHeld}</p>
        )}
        <WordsWithPlaces words={words} here={article.id} />
      </dd>
    </>
  );
}
