import { figureForm, mostFigureWords } from './figureForm.ts';
import type { DividedWords } from './dividedWords.ts';
import { saysI } from './numberedForm.ts';
import { foldTypography } from './wordKey.ts';

interface Figure {
  /** Its last token. */
  to: number;
  form: string;
}

/** The forms of all numbers that versions divide in more than one way. */
export function figuresOfSeveralWays(versions: readonly DividedWords[]): Set<string> {
  const ways = new Map<string, Set<string>>();
  for (const pieces of versions) {
    for (const from of pieces.tokens.keys()) {
      for (const { to, form } of figuresFrom(pieces, from)) {
        const way = pieces.forms.slice(from, to + 1).join(' ');
        ways.set(form, (ways.get(form) ?? new Set()).add(way));
      }
    }
  }
  return new Set([...ways].flatMap(([form, { size }]) => (size > 1 ? form : [])));
}

/** The last token of the longest of some numbers that begins at a token; otherwise that token. */
export function lastOfFigure(
  pieces: DividedWords,
  from: number,
  forms: ReadonlySet<string>,
): number {
  if (forms.size === 0) return from;
  return figuresFrom(pieces, from).findLast(({ form }) => forms.has(form))?.to ?? from;
}

/** The numbers that begin at a token, with and without what follows. */
function figuresFrom(
  { tokens, keys, language, text, mayGoOn }: DividedWords,
  from: number,
): Figure[] {
  const most = mostFigureWords(keys[from] ?? '', language);
  const figures: Figure[] = [];
  for (let to = from; to < Math.min(from + most, tokens.length); to += 1) {
    const words = text(from, to);
    const form = saysI(words, language)
      ? null
      : figureForm(foldTypography(words).toLowerCase(), language);
    if (form !== null) figures.push({ to, form });
    if (!mayGoOn(to)) break;
  }
  return figures;
}
