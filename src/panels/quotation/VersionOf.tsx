import { Fragment, type ReactNode } from 'react';
import type { QuotationVersion } from '../../story/schema.ts';
import { hueClass } from '../outlet/OutletMark.tsx';
import { useReading } from '../reading/Reading.ts';
import { AsWritten } from '../text/AsWritten.tsx';

type Props = {
  version: QuotationVersion;
  /** Whose statement it is; said again only where the article names somebody else, or nobody. */
  speaker: string;
  /** Before the place: the article, where it is not plain which one it is. */
  children?: ReactNode;
};

/** A statement as one article prints it in one place. */
export function VersionOf({ version, speaker, children }: Props) {
  const { story, voices, language } = useReading();
  const { page } = language;
  const { url, language: lang } = story.article(version.article);
  return (
    <figure className={`version ${hueClass(voices.of(version.article)?.ordinal ?? 0)}`}>
      <blockquote lang={lang} cite={url ?? undefined}>
        <p dir="auto">
          {page.openQuote}
          {version.parts.map((part, index) => (
            <Fragment key={part.start}>
              {index > 0 && <Cut />}
              {part.exact}
            </Fragment>
          ))}
          {page.closeQuote}
        </p>
      </blockquote>
      <figcaption>
        {children}
        <span className="version-place">{page.roles[version.role]}</span>
        {version.speaker === null && (
          <span className="version-place">, {page.speakerNotNamed}</span>
        )}
        {version.speaker !== null && version.speaker !== speaker && (
          <strong className="version-speaker">
            {', '}
            <AsWritten
              text={page.speakerNamed(story.person(version.speaker).name)}
              lang={story.file.language}
            />
          </strong>
        )}
      </figcaption>
    </figure>
  );
}

/** Where the article put words of its own between two parts of the statement. */
function Cut() {
  const { page } = useReading().language;
  return (
    <>
      {' '}
      <span className="cut" aria-hidden="true">
        {page.cut}
      </span>
      <span className="only-heard">({page.cutWords})</span>{' '}
    </>
  );
}
