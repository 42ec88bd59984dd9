import type { QuotationVersion } from '../../story/model/quotation.ts';
import { mainLanguage } from '../../story/collation/translations.ts';
import { languageOfVersion } from '../../story/model/languageOfVersion.ts';
import { languageName } from '../../story/words/languageName.ts';
import { usePanelContext } from '../context/PanelContext.ts';
import { AsWritten } from '../text/AsWritten.tsx';

type Props = {
  version: QuotationVersion;
  /**
   * The speaker of the statement, repeated only where the article names somebody else, or nobody.
   */
  speaker: string;
  /** Whether others are in another language; else it is named where it is not the article's. */
  isTranslated?: boolean;
};

/** Where a version is in its article, its language, and whom the article names as the speaker. */
export function VersionPlace({ version, speaker, isTranslated = false }: Props) {
  const { story, language } = usePanelContext();
  const { page } = language;
  const written = mainLanguage(languageOfVersion(version, story));
  const isNamed = isTranslated || written !== mainLanguage(story.article(version.article).language);
  return (
    <>
      {isNamed && (
        <span className="version-place">
          {page.statements.inLanguage(languageName(written, language))}
          {' · '}
        </span>
      )}
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
