import { createHash } from 'node:crypto';
import { hasExtensions } from '../story/file/extensions.ts';

/**
 * The digests of published JSON files in the form of Subresource Integrity (W3C), by path. With its
 * digest a page vouches for a file: the program reads it without checking it again. So only what the
 * program would read from it unchanged has one: a file with fields of others (`x-…`), which the
 * parser leaves out, has none.
 *
 * @param texts by path, exactly as they are published; stories among them that `check` accepts
 */
export function integrityOf(texts: ReadonlyMap<string, string>): Map<string, string> {
  const digests = new Map<string, string>();
  for (const [path, text] of texts) {
    if (hasExtensions(JSON.parse(text))) continue;
    digests.set(path, `sha256-${createHash('sha256').update(text).digest('base64')}`);
  }
  return digests;
}
