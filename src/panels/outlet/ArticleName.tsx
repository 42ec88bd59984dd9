import { needsIsolation } from '../../language/bidi.ts';
import { HitText } from '../search/HitText.tsx';
import { usePanelContext } from '../context/PanelContext.ts';
import { voiceClass } from './OutletMark.tsx';

/** An article by its outlet's mark and name, with what distinguishes it where necessary. */
export function ArticleName({ articleId }: { articleId: string }) {
  const className = useArticleNameClass(articleId);
  return (
    <span className={className}>
      <ArticleNameParts articleId={articleId} />
    </span>
  );
}

/** The class of the element around `ArticleNameParts`, with which the styles draw the outlet's mark. */
export function useArticleNameClass(articleId: string): string {
  const { voices } = usePanelContext();
  return `article-name ${voiceClass(voices.of(articleId)?.ordinal ?? 0)}`;
}

/** The name alone, for an element that has `useArticleNameClass`. */
export function ArticleNameParts({ articleId }: { articleId: string }) {
  const { labels, language } = usePanelContext();
  const { name, apart } = labels(articleId);
  return (
    <>
      <bdi>
        <HitText text={name} />
      </bdi>
      {apart !== null && (
        <>
          {' '}
          <span className="article-name-apart">
            · {needsIsolation(apart, language.direction) ? <bdi>{apart}</bdi> : apart}
          </span>
        </>
      )}
    </>
  );
}
