import type { QuotationVersion } from '../../story/model/quotation.ts';
import { usePanelContext } from '../context/PanelContext.ts';
import { AsWritten } from '../text/AsWritten.tsx';

type Props = {
  version: QuotationVersion;
  /**
   * The speaker of the statement, repeated only where the article names somebody else, or nobody.
   */
  speaker: string;
};

/** Where a version is in its article, and whom the article names as the speaker. */
export function VersionPlace({ version, speaker }: Props) {
  const { story, language } = usePanelContext();
  const { page } = language;
  return (
    <>
      <span className="version-place">{page.roles[version.role]}</span>
      {version.speaker === null && (
        <span className="version-place">
          {page.comma}
          {page.speakerNotNamed}
        </span>
      )}
      {version.speaker !== null && version.speaker !== speaker && (
        <strong className="version-speaker">
          {page.comma}
          <AsWritten
            text={page.speakerNamed(story.person(version.speaker).name)}
            lang={story.language}
          />
        </strong>
      )}
    </>
  );
}
