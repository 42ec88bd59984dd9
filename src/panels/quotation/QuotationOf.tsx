import type { Quotation } from '../../story/schema.ts';
import { ArticleLink } from '../outlet/ArticleLink.tsx';
import { useReading } from '../reading/Reading.ts';
import { SpeakerName } from './SpeakerName.tsx';
import { VersionOf } from './VersionOf.tsx';

type Props = {
  quotation: Quotation;
  /** Of the speaker's name, by where the statement stands. */
  heading: 'h3' | 'h4';
};

/** One statement of one speaker, with every version of it that the articles print. */
export function QuotationOf({ quotation, heading: Heading }: Props) {
  const { language } = useReading();
  return (
    <article className="quotation" data-testid="quotation" data-quotation-id={quotation.id}>
      <Heading className="quotation-speaker">
        <SpeakerName personId={quotation.speaker} />
      </Heading>
      <p className="quotation-count">{language.page.versions(quotation.versions.length)}</p>
      <ul className="versions">
        {quotation.versions.map((version) => (
          <li key={`${version.article} ${version.role} ${version.parts[0]?.start}`}>
            <VersionOf version={version} speaker={quotation.speaker}>
              <ArticleLink articleId={version.article} /> <span className="version-place">· </span>
            </VersionOf>
          </li>
        ))}
      </ul>
    </article>
  );
}
