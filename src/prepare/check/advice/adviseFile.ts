import { valueAt } from '../../json/valueAt.ts';
import type { Fault } from './advice.ts';

/** An invalid hash or length of a text that is available: the right value. */
export function adviseFile({ message, keys, story, texts }: Fault): string | undefined {
  const [list, index = 0, file, field] = keys;
  if (list !== 'articles' || file !== 'file' || keys.length !== 4) return undefined;
  const text = texts.get(String(valueAt(story, [list, index, 'id'])));
  if (text?.state !== 'held') return undefined;
  if (field === 'sha256') return `${message}; write "${text.sha256}"`;
  return field === 'characters' ? `${message}; write ${text.text.length}` : undefined;
}
