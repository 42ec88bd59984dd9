import type { Article } from '../../story/model/article.ts';
import { HowWeKnow } from '../evidence/HowWeKnow.tsx';
import { isOfOneArticle } from '../evidence/isOfOneArticle.ts';
import { usePanelContext } from '../context/PanelContext.ts';

/** The words that state an article's outlet, or a note that there are none. */
export function HowOutletIsKnown({ article }: { article: Article }) {
  const { story, language } = usePanelContext();
  const { page } = language;
  const outlet = story.outletOf(article);
  if (!outlet) {
    const said = article.file === null ? page.outletNotHeld : page.textStatesNoOutlet;
    return <p className="how-we-know">{said}</p>;
  }
  if (outlet.evidence.length === 0) return <p className="how-we-know">{page.outletWithoutWords}</p>;
  const basis = isOfOneArticle(outlet.evidence) ? page.outletStatedOnce : page.outletStated;
  return <HowWeKnow basis={basis} evidence={outlet.evidence} here={article.id} />;
}
