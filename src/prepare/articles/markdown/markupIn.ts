import type { Range } from '../../text/ranges.ts';

/**
 * The parts of Markdown that are markup and not text, in UTF-16 units: the delimiters of headings,
 * quotations, lists and emphasis, the addresses of links, pictures and comments. Covers CommonMark's
 * plain cases; what is left over is read as it is, and no word is lost.
 */
const markup: readonly RegExp[] = [
  /^[ \t]{0,3}#{1,6}[ \t]+|[ \t]+#{1,6}[ \t]*$/gmu,
  /^[ \t]{0,3}(?:>[ \t]?)+/gmu,
  /^[ \t]{0,6}(?:[*+-]|\d{1,3}[.)])[ \t]+(?=\S)/gmu,
  /^[ \t]{0,3}(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,}|={3,})$/gmu,
  /^[ \t]{0,3}(?:```|~~~)[^\n]{0,80}$/gmu,
  /!\[[^\]\n]{0,400}\]\([^)\n]{0,2000}\)/gu,
  /(?<!!)\[(?=[^\]\n]{1,400}\]\([^)\n]{0,2000}\))/gu,
  // Looks back only from where an address begins: looking back from every bracket would be the
  // slowest step of all.
  /\]\((?<=\[[^\]\n]{1,400}\]\()[^)\n]{0,2000}\)/gu,
  /\*{1,3}(?=\S)(?=[^*\n]{1,2000}\*)|(?<=[^\s*])\*{1,3}(?!\w)/gu,
  /(?<!\w)_{1,3}(?=\S)(?=[^_\n]{1,2000}_)|(?<=[^\s_])_{1,3}(?!\w)/gu,
  /\\(?=[!-/:-@[-`{-~])/gu,
  /^[ \t]{0,3}\[[^\]\n]{1,200}\]:[ \t]+\S+[^\n]*$/gmu,
  /<\/?[a-z][^<>\n]{0,400}>/giu,
];

export function markupIn(text: string, from: number): Range[] {
  const body = text.slice(from);
  const found = markup.flatMap((pattern) =>
    [...body.matchAll(pattern)].map(({ 0: sign, index }) => ({
      start: from + index,
      end: from + index + sign.length,
    })),
  );
  return [...found, ...commentsIn(text, from)];
}

function commentsIn(text: string, from: number): Range[] {
  const comments: Range[] = [];
  for (let at = text.indexOf('<!--', from); at >= 0;) {
    const end = text.indexOf('-->', at);
    if (end < 0) break;
    comments.push({ start: at, end: end + 3 });
    at = text.indexOf('<!--', end);
  }
  return comments;
}
