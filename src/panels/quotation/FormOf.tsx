import type { ReactNode } from 'react';
import type { Form } from '../../story/collation/wordingsOf.ts';
import { languageOfVersion } from '../../story/model/languageOfVersion.ts';
import type { Quotation } from '../../story/model/quotation.ts';
import { ArticleLink } from '../outlet/ArticleLink.tsx';
import { usePanelContext } from '../context/PanelContext.ts';
import { HeardNotes } from './HeardNotes.tsx';
import { MarkedText } from './MarkedText.tsx';
import { OtherPrints } from './OtherPrints.tsx';
import { useNotesOf } from './useNotesOf.ts';
import { VersionPlace } from './VersionPlace.tsx';

type Props = {
  quotation: Quotation;
  form: Form;
  /** Between the text and the articles. */
  children: ReactNode;
};

/**
 * One text of a statement, and the articles that print it. Differences are also available to screen
 * readers.
 */
export function FormOf({ quotation, form: { first, versions }, children }: Props) {
  const { story } = usePanelContext();
  const notes = useNotesOf(quotation, versions[0] ?? -1);
  const { url } = story.article(first.article);
  return (
    <figure className="form" data-versions={versions.join(' ')}>
      <blockquote lang={languageOfVersion(first, story)} cite={url ?? undefined}>
        <MarkedText version={first} notes={notes} />
      </blockquote>
      <figcaption>
        {children}
        <HeardNotes quotation={quotation} notes={notes} />
        <ul className="form-articles">
          {versions.map((index) => (
            <PrintedBy key={index} quotation={quotation} index={index} />
          ))}
        </ul>
      </figcaption>
      <OtherPrints quotation={quotation} versions={versions} />
    </figure>
  );
}

function PrintedBy({ quotation, index }: { quotation: Quotation; index: number }) {
  const version = quotation.versions[index];
  if (!version) return null;
  return (
    <li>
      <ArticleLink articleId={version.article} /> <span className="version-place">· </span>
      <VersionPlace version={version} speaker={quotation.speaker} />
    </li>
  );
}
