import { useId } from 'react';
import type { Article } from '../../story/model/article.ts';
import { formatNumber } from '../../time/words/intl.ts';
import { usePanelContext } from '../context/PanelContext.ts';
import { WhenCompared } from '../provenance/WhenCompared.tsx';
import { languageName } from '../../story/words/languageName.ts';

/** This many digits of a hash distinguish files, and can be compared by eye. */
const digits = 12;

/** The language of the article, and the text that its excerpts were checked against. */
export function CheckedText({ article: { id, file, language: written } }: { article: Article }) {
  const { language } = usePanelContext();
  const titleId = useId();
  const { page } = language;
  return (
    <section className="checked-text" aria-labelledby={titleId}>
      <h3 className="panel-part-title" id={titleId}>
        {page.textOfArticle}
      </h3>
      {file === null ? (
        <p>{page.textNotHeld}</p>
      ) : (
        <>
          <p>{page.writtenIn(languageName(written, language))}</p>
          <p>
            {page.checkedAgainst} <bdi className="file-name">{file.name}</bdi>
            {page.comma}
            {page.characters(formatNumber(file.characters, language.tag))}
            {page.comma}
            {page.sha256} <code>{file.sha256.slice(0, digits)}</code>
          </p>
          <WhenCompared articleId={id} />
        </>
      )}
    </section>
  );
}
