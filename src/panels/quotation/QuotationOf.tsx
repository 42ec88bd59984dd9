import type { ReactNode } from 'react';
import type { Language } from '../../language/english.ts';
import { wordingsOf, type Wording } from '../../story/collation/wordingsOf.ts';
import type { Quotation } from '../../story/model/quotation.ts';
import { useReading } from '../context/Reading.ts';
import { CollatedVersions } from './CollatedVersions.tsx';
import { PlainVersions } from './PlainVersions.tsx';
import { SpeakerLink } from './SpeakerLink.tsx';

type Props = {
  quotation: Quotation;
  /** Of the statement, by where it stands. */
  heading: 'h3' | 'h4';
  /** In the heading; absent: the speaker. */
  title?: ReactNode;
};

/** One statement of one speaker, with every version of it that the articles print. */
export function QuotationOf({ quotation, heading: Heading, title }: Props) {
  const wordings = wordingsOf(quotation);
  return (
    <article className="quotation" data-testid="quotation" data-quotation-id={quotation.id}>
      <Heading className="quotation-speaker">
        {title ?? <SpeakerLink personId={quotation.speaker} />}
      </Heading>
      <Agreement quotation={quotation} wordings={wordings} />
      {wordings ? (
        <CollatedVersions quotation={quotation} wordings={wordings} />
      ) : (
        <PlainVersions quotation={quotation} />
      )}
    </article>
  );
}

/** How many versions there are and how far they agree. */
function Agreement(props: { quotation: Quotation; wordings: readonly Wording[] | undefined }) {
  const { versions } = props.quotation;
  const { page } = useReading().language;
  const articles = new Set(versions.map(({ article }) => article)).size;
  const said = [
    ...(props.wordings
      ? countsOf(props.wordings, page.statements)
      : [page.versions(versions.length)]),
    ...(articles === 1 ? [page.statements.inOneArticle] : []),
  ];
  return <p className="quotation-count">{said.join(' · ')}</p>;
}

type Statements = Language['page']['statements'];

function countsOf(wordings: readonly Wording[], { wordings: said, shorts }: Statements): string[] {
  const short = wordings.filter(({ isShort }) => isShort);
  const full = wordings.filter(({ isShort }) => !isShort);
  return [
    said(versionsIn(full), full.length),
    ...(short.length > 0 ? [shorts(versionsIn(short))] : []),
  ];
}

function versionsIn(wordings: readonly Wording[]): number {
  return wordings.flatMap(({ forms }) => forms.flatMap(({ versions }) => versions)).length;
}
