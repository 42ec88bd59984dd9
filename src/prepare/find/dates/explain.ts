import { dayInWords } from './dayInWords.ts';
import type { Publication } from './publication.ts';
import type { Source } from './resolve/resolution.ts';
import type { Stretch } from './resolve/stretch.ts';

/** What an explanation mentions: the words, and what they were counted from. */
export interface Explained {
  /** The phrase with the word before it. */
  words: string;
  source: Source;
  stretch: Stretch;
  publication: Publication | undefined;
  /** The words of the previously named date. */
  named: string | undefined;
}

/** "‘on Sunday’ before publication on Tuesday 16 May 2023": one sentence without a full stop. */
export function explain({ words, source, stretch, publication, named }: Explained): string {
  const said = `‘${words.replaceAll(/\s+/g, ' ')}’`;
  if (source === 'words' || (source === 'publication' && !publication))
    return `the text says ${said}`;
  if (source === 'text') return `${said}, counted from ‘${named ?? ''}’ before it`;
  return publication ? `${said} ${relationTo(stretch, publication)}` : said;
}

function relationTo({ first, last }: Stretch, publication: Publication): string {
  const { earliest, latest } = publication;
  const when =
    earliest === latest
      ? `publication on ${dayInWords(earliest)}`
      : `publication between ${dayInWords(earliest, false)} and ${dayInWords(latest, false)}`;
  if (last < earliest) return `before ${when}`;
  if (first > latest) return `after ${when}`;
  return `seen from ${when}`;
}
