import { basename, extname } from 'node:path';
import type { ArticleForm } from '../form/storyForm.ts';
import { slugOf } from '../../text/slugOf.ts';

/**
 * The id of an article that does not state one: from its file's name, otherwise from its headline.
 */
export function articleId({ id, file, headline }: ArticleForm): string {
  return id ?? slugOf(file ? basename(file.name, extname(file.name)) : headline);
}
