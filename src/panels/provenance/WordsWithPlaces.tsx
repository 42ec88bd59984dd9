import type { Evidence } from '../../story/model/evidence.ts';
import { ArticleName } from '../outlet/ArticleName.tsx';
import { usePanelContext } from '../context/PanelContext.ts';

type Props = {
  words: readonly Evidence[];
  /** The article whose entry this is part of, which is not named again; `null` for none. */
  here: string | null;
};

/** Words of articles, each with its article and its location in the article's file. */
export function WordsWithPlaces({ words, here }: Props) {
  const { story, language } = usePanelContext();
  if (words.length === 0) return null;
  return (
    <ul className="evidence">
      {words.map(({ article, start, end, exact }) => (
        <li key={`${article} ${start}`}>
          <q lang={story.article(article).language}>{exact}</q>{' '}
          {article !== here && <ArticleName articleId={article} />}{' '}
          <span className="provenance-place">{language.page.compare.offsets(start, end)}</span>
        </li>
      ))}
    </ul>
  );
}
