import { useMemo } from 'react';
import { useFocusPlace } from '../context/useFocusPlace.ts';
import { ArticleLink } from '../outlet/ArticleLink.tsx';

/** An article's name in the list of sources, where the focus goes when its panel closes. */
export function SourceLink({ articleId }: { articleId: string }) {
  const target = useMemo(() => ({ kind: 'article', articleId }) as const, [articleId]);
  return <ArticleLink articleId={articleId} ref={useFocusPlace(target)} />;
}
