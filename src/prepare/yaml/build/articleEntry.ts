import type { Article } from '../../../story/file/schema.ts';
import type { ArticleText } from '../../check/context.ts';
import { isHtmlFile, textFileOf } from '../../articles/textFileOf.ts';
import { suggestFile } from '../../files/suggestFile.ts';
import { indexArticle, type ArticleIndex } from '../../anchor/articleIndex.ts';
import type { ArticleForm } from '../form/storyForm.ts';
import type { Keys } from '../read/placeIn.ts';
import { articleId } from './articleId.ts';
import type { Workshop } from './workshop.ts';

/** An article's text, as far as it is available. */
export interface ArticleEntry {
  id: string;
  index: ArticleIndex | undefined;
  absence: 'none' | 'missing' | undefined;
  /** As the story file names it; `null` if nobody holds the text. */
  file: Article['file'];
}

/**
 * Reads the text of an article. A missing text is reported, unless the form has its length and hash,
 * and with them the offsets of its words.
 */
export function readArticleEntry(
  { fault, missText }: Pick<Workshop, 'fault' | 'missText'>,
  form: ArticleForm,
  keys: Keys,
  textOf: (name: string) => ArticleText,
): ArticleEntry {
  const id = articleId(form);
  if (!form.file) return { id, index: undefined, absence: 'none', file: null };
  const { name, sha256, characters } = form.file;
  const at = [...keys, 'file'];
  if (isHtmlFile(name)) {
    const text = textFileOf(name);
    fault(
      at,
      `"${name}" is a saved page, and words are looked for in the text of it; write ${text}`,
    );
    return {
      id,
      index: undefined,
      absence: 'missing',
      file: { name: text, sha256: '', characters: 0 },
    };
  }
  const text = textOf(name);
  if (text.state === 'held') {
    const file = { name, sha256: text.sha256, characters: text.text.length };
    if (sha256 !== undefined && sha256 !== text.sha256) {
      fault(at, 'the text has changed since its hash was written; give only the name of the file');
    }
    return { id, index: indexArticle(text.text), absence: undefined, file };
  }
  if (text.state === 'unreadable') fault(at, `${text.file} ${text.reason}`);
  if (sha256 !== undefined && text.state === 'missing') {
    return { id, index: undefined, absence: 'missing', file: { name, sha256, characters } };
  }
  if (text.state === 'missing') {
    missText(
      at,
      `${text.file} is not there${suggestFile(text.file)}; put the text there, or name its folder with --articles`,
    );
  }
  return { id, index: undefined, absence: 'missing', file: { name, sha256: '', characters: 0 } };
}
