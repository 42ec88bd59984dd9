import type { ReactNode } from 'react';
import type { Language } from '../../language/english.ts';
import {
  wordingsByLanguage,
  type LanguageWordings,
} from '../../story/collation/wordingsByLanguage.ts';
import { mainLanguage } from '../../story/collation/translations.ts';
import { wordingsOf, type Wording } from '../../story/collation/wordingsOf.ts';
import { languageOfVersion } from '../../story/model/languageOfVersion.ts';
import type { Quotation } from '../../story/model/quotation.ts';
import { languageName } from '../../story/words/languageName.ts';
import { usePanelContext } from '../context/PanelContext.ts';
import { CollatedVersions } from './CollatedVersions.tsx';
import { TargetLink } from '../context/TargetLink.tsx';
import { AsWritten } from '../text/AsWritten.tsx';
import { ArticleLink } from '../outlet/ArticleLink.tsx';
import { VersionOf } from './VersionOf.tsx';

type Props = {
  quotation: Quotation;
  /** The heading level of the statement, depending on where it is shown. */
  heading: 'h3' | 'h4';
  /** In the heading; defaults to the speaker. */
  title?: ReactNode;
};

/** One statement by one speaker, with every version of it that the articles print. */
export function QuotationCard({ quotation, heading: Heading, title }: Props) {
  const { story } = usePanelContext();
  const wordings = wordingsOf(quotation);
  const languages =
    wordings &&
    wordingsByLanguage(wordings, (one) => languageOfVersion(one, story), story.language);
  return (
    <article className="quotation" data-testid="quotation" data-quotation-id={quotation.id}>
      <Heading className="quotation-speaker">
        {title ?? <SpeakerLink personId={quotation.speaker} />}
      </Heading>
      <Agreement quotation={quotation} languages={languages} />
      {languages ? (
        <CollatedVersions quotation={quotation} languages={languages} />
      ) : (
        <PlainVersions quotation={quotation} />
      )}
    </article>
  );
}

type AgreementProps = {
  quotation: Quotation;
  languages: readonly LanguageWordings[] | undefined;
};

/**
 * How many versions there are and how far they agree; those in other languages are counted
 * separately.
 */
function Agreement({ quotation: { versions }, languages }: AgreementProps) {
  const { story, language } = usePanelContext();
  const { page } = language;
  const written = new Set(
    versions.map((version) => mainLanguage(languageOfVersion(version, story))),
  );
  const articles = new Set(versions.map(({ article }) => article)).size;
  const said = [
    ...(languages ? countsOf(languages, language) : [page.versions(versions.length)]),
    ...(articles === 1 ? [page.statements.inOneArticle] : []),
    ...(!languages && written.size > 1 ? [page.statements.translations] : []),
  ];
  return <p className="quotation-count">{said.join(' · ')}</p>;
}

function countsOf(languages: readonly LanguageWordings[], words: Language): string[] {
  const { statements } = words.page;
  const short = languages.flatMap(({ wordings }) => wordings.filter(({ isShort }) => isShort));
  const full = languages.flatMap(({ language, wordings }) => {
    const texts = wordings.filter(({ isShort }) => !isShort);
    if (texts.length === 0) return [];
    const said = statements.wordings(versionsIn(texts), texts.length);
    return languages.length === 1
      ? [said]
      : [statements.wordingsInLanguage(languageName(language, words), said)];
  });
  return [
    ...full,
    ...(short.length > 0 ? [statements.shorts(versionsIn(short))] : []),
    ...(languages.length > 1 ? [statements.translations] : []),
  ];
}

function versionsIn(wordings: readonly Wording[]): number {
  return wordings.flatMap(({ forms }) => forms.flatMap(({ versions }) => versions)).length;
}

/**
 * A speaker's name, with a link to everything that the story has about them and their role beside
 * it.
 */
function SpeakerLink({ personId }: { personId: string }) {
  const { story } = usePanelContext();
  const { name, role } = story.person(personId);
  const lang = story.language;
  return (
    <>
      <TargetLink className="speaker-link" to={{ kind: 'person', personId }}>
        <AsWritten text={name} lang={lang} />
      </TargetLink>{' '}
      <span className="quotation-role">
        <AsWritten text={role} lang={lang} />
      </span>
    </>
  );
}

/** A statement that is not collated, or has a single version: each version as printed. */
function PlainVersions({ quotation }: { quotation: Quotation }) {
  const { story } = usePanelContext();
  const written = quotation.versions.map((version) =>
    mainLanguage(languageOfVersion(version, story)),
  );
  const isTranslated = new Set(written).size > 1;
  return (
    <ul className="versions">
      {quotation.versions.map((version) => (
        <li key={`${version.article} ${version.role} ${version.parts[0]?.start}`}>
          <VersionOf version={version} speaker={quotation.speaker} isTranslated={isTranslated}>
            <ArticleLink articleId={version.article} /> <span className="version-place">· </span>
          </VersionOf>
        </li>
      ))}
    </ul>
  );
}
