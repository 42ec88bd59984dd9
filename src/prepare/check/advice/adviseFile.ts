import { valueAt } from '../../json/valueAt.ts';
import type { Fault } from './advice.ts';

/**
 * An invalid hash or length of a text that is available: the right value. The name alone: what else
 * the file needs, since `null` would say that the text is not held.
 */
export function adviseFile({ message, keys, found, story, texts }: Fault): string | undefined {
  const [list, index = 0, file, field] = keys;
  if (list !== 'articles' || file !== 'file') return undefined;
  if (keys.length === 3 && typeof found === 'string' && found.trim() !== '')
    return `${message}; write { "name": ${JSON.stringify(found)}, "sha256": …, "characters": … }, which npm run story -- build does from story.yaml, or null where the text is not held`;
  if (keys.length !== 4) return undefined;
  const text = texts.get(String(valueAt(story, [list, index, 'id'])));
  if (text?.state !== 'held') return undefined;
  if (field === 'sha256') return `${message}; write "${text.sha256}"`;
  return field === 'characters' ? `${message}; write ${text.text.length}` : undefined;
}
