import type { ReactNode } from 'react';
import type { ShownNote } from '../../story/collation/shownNotes.ts';
import { languageOfVersion } from '../../story/model/languageOfVersion.ts';
import type { QuotationVersion } from '../../story/model/quotation.ts';
import { hueClass } from '../../timeline/draw/outletShapes.ts';
import { usePanelContext } from '../context/PanelContext.ts';
import { MarkedText } from './MarkedText.tsx';
import { VersionPlace } from './VersionPlace.tsx';

type Props = {
  version: QuotationVersion;
  /**
   * The speaker of the statement, repeated only where the article names somebody else, or nobody.
   */
  speaker: string;
  /** Whether others of the statement are in another language. */
  isTranslated?: boolean;
  /** What is marked; omitted when nothing is. */
  notes?: readonly ShownNote[];
  /**
   * Before the location: how the version compares with others and, where it is not obvious, the
   * article.
   */
  children?: ReactNode;
};

/** A statement as one article prints it in one place. */
export function VersionOf({ version, speaker, isTranslated = false, notes = [], children }: Props) {
  const { story, voices } = usePanelContext();
  const { url } = story.article(version.article);
  return (
    <figure className={`version ${hueClass(voices.of(version.article)?.ordinal ?? 0)}`}>
      <blockquote lang={languageOfVersion(version, story)} cite={url ?? undefined}>
        <MarkedText version={version} notes={notes} />
      </blockquote>
      <figcaption>
        {children}
        <VersionPlace version={version} speaker={speaker} isTranslated={isTranslated} />
      </figcaption>
    </figure>
  );
}
