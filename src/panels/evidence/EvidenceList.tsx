import type { Evidence } from '../../story/model/evidence.ts';
import { ArticleLink } from '../outlet/ArticleLink.tsx';
import { usePanelContext } from '../context/PanelContext.ts';
import { Quoted } from '../text/Quoted.tsx';

type Props = {
  evidence: readonly Evidence[];
  /** The article whose view this is part of, which is not named in full again; `null` for none. */
  here: string | null;
};

/** Words of the articles that prove something, each with its article. */
export function EvidenceList({ evidence, here }: Props) {
  const { language } = usePanelContext();
  if (evidence.length === 0) return null;
  return (
    <ul className="evidence">
      {evidence.map(({ article, start, exact }) => (
        <li key={`${article} ${start}`}>
          <Quoted exact={exact} article={article} />{' '}
          {article === here ? (
            <span className="evidence-here">{language.page.thisArticle}</span>
          ) : (
            <ArticleLink articleId={article} />
          )}
        </li>
      ))}
    </ul>
  );
}
