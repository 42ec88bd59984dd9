import { TargetLink } from '../context/TargetLink.tsx';
import { ArticleName } from './ArticleName.tsx';

/** An article's name, leading to everything that the story has of it. */
export function ArticleLink({ articleId }: { articleId: string }) {
  return (
    <TargetLink className="article-link" to={{ kind: 'article', articleId }}>
      <ArticleName articleId={articleId} />
    </TargetLink>
  );
}
