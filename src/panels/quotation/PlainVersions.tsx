import type { Quotation } from '../../story/model/quotation.ts';
import { ArticleLink } from '../outlet/ArticleLink.tsx';
import { VersionOf } from './VersionOf.tsx';

/** A statement that is not collated, or has one version: each as it was printed. */
export function PlainVersions({ quotation }: { quotation: Quotation }) {
  return (
    <ul className="versions">
      {quotation.versions.map((version) => (
        <li key={`${version.article} ${version.role} ${version.parts[0]?.start}`}>
          <VersionOf version={version} speaker={quotation.speaker}>
            <ArticleLink articleId={version.article} /> <span className="version-place">· </span>
          </VersionOf>
        </li>
      ))}
    </ul>
  );
}
