import type { Article } from '../../story/model/article.ts';
import { usePanelContext } from '../context/PanelContext.ts';

/** Why an article is not quoted: its text is not held, or no excerpt is given. */
export function NoExcerpt({ article }: { article: Article }) {
  const { page } = usePanelContext().language;
  return (
    <p className="account-note">{article.file === null ? page.noExcerpt : page.noExcerptGiven}</p>
  );
}
