import type { Article } from '../../story/model/article.ts';
import { formatNumber } from '../../time/words/intl.ts';
import { usePanelContext } from '../context/PanelContext.ts';
import { WhenCompared } from './WhenCompared.tsx';

/** The file that the offsets refer to, the hash that identifies it, and when it was compared. */
export function FileProvenance({ article: { id, file } }: { article: Article }) {
  const { language } = usePanelContext();
  const { page } = language;
  const { compare } = page;
  if (!file) {
    return (
      <>
        <dt>{compare.file}</dt>
        <dd>{page.textNotHeld}</dd>
      </>
    );
  }
  const characters = page.characters(formatNumber(file.characters, language.tag));
  return (
    <>
      <dt>{compare.file}</dt>
      <dd>
        <p>
          <bdi className="file-name">{file.name}</bdi>
          {page.comma}
          {characters}
        </p>
        <p>
          {page.sha256} <code className="provenance-hash">{file.sha256}</code>
        </p>
        <WhenCompared articleId={id} />
      </dd>
    </>
  );
}
