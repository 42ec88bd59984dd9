import type { ReactNode } from 'react';
import { isFine } from '../../story/collation/fineKinds.ts';
import { heardNote } from '../../story/collation/heardNote.ts';
import { shownNotes, type ShownNote } from '../../story/collation/shownNotes.ts';
import type { Form } from '../../story/collation/wordingsOf.ts';
import type { Quotation } from '../../story/schema.ts';
import { ArticleLink } from '../outlet/ArticleLink.tsx';
import { useReading } from '../reading/Reading.ts';
import { useFineMarks } from './fineMarks.ts';
import { MarkedText } from './MarkedText.tsx';
import { OtherPrints } from './OtherPrints.tsx';
import { useVersionNames } from './useVersionNames.ts';
import { VersionPlace } from './VersionPlace.tsx';

type Props = {
  quotation: Quotation;
  form: Form;
  /** Between the text and the articles. */
  children: ReactNode;
};

/** One text of a statement, and the articles that print it. What differs is also there to hear. */
export function FormOf({ quotation, form: { first, versions }, children }: Props) {
  const { story } = useReading();
  const { shown } = useFineMarks();
  const notes = shownNotes(quotation, versions[0] ?? -1).filter(
    ({ kind }) => shown || !isFine(kind),
  );
  const { url, language: lang } = story.article(first.article);
  return (
    <figure className="form" data-versions={versions.join(' ')}>
      <blockquote lang={lang} cite={url ?? undefined}>
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

/** The same differences as the marks show, in sentences. */
function HeardNotes(props: { quotation: Quotation; notes: readonly ShownNote[] }) {
  const { quotation, notes } = props;
  const { language } = useReading();
  const nameOf = useVersionNames(quotation);
  if (notes.length === 0) return null;
  return (
    <ul className="only-heard" aria-label={language.page.statements.differences}>
      {notes.map((note, at) => (
        <li key={at}>{heardNote(note, { quotation, nameOf, language })}</li>
      ))}
    </ul>
  );
}
