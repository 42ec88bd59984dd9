import { tightBehind, tightScripts } from './tightScripts.ts';

/** A double quotation mark in a text, or what is used as one. */
export interface DoubleMark {
  /** The mark that it is or represents: `<<` and `‹‹` represent «, two commas „. */
  mark: string;
  /** UTF-16 unit where it begins. */
  at: number;
  /** One past its last unit. */
  end: number;
  /** Whether words may begin here: after a space or the like, before something. */
  mayOpen: boolean;
  /** Whether words may end here: after something, not before a letter or digit. */
  mayClose: boolean;
  /** White space on both sides, which French also has with straight marks. */
  isLoose: boolean;
  /** A comma or the like directly before it, and a letter after it: a space was forgotten. */
  afterStop: boolean;
  /** Whether a colon leads to it. */
  afterColon: boolean;
  /** Whether it may be the inches of 6". */
  afterDigit: boolean;
}

const doubleMark = /``|''|[<‹]{2}|[>›]{2}|(?<![^\s([]),,(?=\S)|["＂“”„‟❝❞«»「」『』″״〝〞〟]/gu;

/** Marks that are composed of others, or look like others. */
const standsFor: readonly (readonly [RegExp, string])[] = [
  [/^[<‹]{2}$/u, '«'],
  [/^[>›]{2}$/u, '»'],
  [/^,,$/u, '„'],
  [/^[″״]$/u, '"'],
  [/^[〝❝]$/u, '“'],
  [/^[〞〟❞]$/u, '”'],
];

/** What may directly precede quoted words, including a prefix of one letter in Hebrew. */
const mayStandBefore = new RegExp(
  `(?:[\\s([{–—:‘'‚/\\-"“”„«»¿¡${tightScripts}]|(?<!\\p{L})\\p{Script=Hebrew})$`,
  'u',
);
const goesOnInWord = new RegExp(`(?![${tightBehind}])[\\p{L}\\p{N}]`, 'u');

const markOf = (written: string) =>
  standsFor.find(([pattern]) => pattern.test(written))?.[1] ?? written;

/**
 * The sign of a Hebrew abbreviation (צה"ל), which is not a quotation mark. One letter before it and
 * several after it are a prefix and what is quoted (ה"גשר").
 */
const abbreviation =
  /(?<=\p{Script=Hebrew})["״](?=\p{Script=Hebrew})(?!(?<=(?<!\p{L})\p{L}.)\p{L}{2})/gu;

/** The double marks between two UTF-16 offsets of a text, in order. */
export function doubleMarksIn(text: string, start: number, end: number): DoubleMark[] {
  const within = text.slice(start, end);
  const signs = new Set([...within.matchAll(abbreviation)].map(({ index }) => index));
  const marks = [...within.matchAll(doubleMark)].filter(({ index }) => !signs.has(index));
  return marks.map(({ 0: written, index }) => {
    const at = start + index;
    const before = text[at - 1] ?? ' ';
    const end = at + written.length;
    const after = text[end] ?? ' ';
    return {
      mark: markOf(written),
      at,
      end,
      mayOpen:
        !/[」』]/u.test(written) &&
        mayStandBefore.test(text.slice(Math.max(0, at - 2), at) || ' ') &&
        /^(?:[^\s,;:!?).]|\.[.\d])/u.test(text.slice(end, end + 2)),
      mayClose: /\S/u.test(before) && !goesOnInWord.test(after),
      afterStop: /[,.;!?]/.test(before) && /\p{L}/u.test(after),
      isLoose: /\s/u.test(before) && /\s/u.test(after),
      afterColon: /:\s?$/u.test(text.slice(Math.max(0, at - 2), at)),
      afterDigit: /\d/.test(before),
    };
  });
}

/**
 * Which opening marks a mark closes. German closes with the mark that opens in English, Swedish and
 * Finnish open with the one that closes in English, and guillemets point either way.
 */
const closedBy: Readonly<Record<string, string>> = {
  '"': '"“„”‟＂',
  '＂': '＂“„”‟"',
  '”': '“„"”‟``',
  '“': '„‟"“”',
  '„': '',
  '‟': '“„',
  '»': '«»',
  '«': '»',
  "''": "``''„",
  '」': '「',
  '』': '『',
};

export function closes(mark: string, opened: string): boolean {
  return closedBy[mark]?.includes(opened) ?? false;
}

/**
 * Returns whether a mark begins a quotation, given what is already open. The text around it decides;
 * if that allows both, the direction in which the mark points.
 */
export function opensAfter(mark: DoubleMark, opened: string | undefined): boolean {
  switch (mark.mark) {
    case '"':
    case '＂':
    case "''":
      return opened === undefined
        ? mark.mayOpen || mark.isLoose || mark.afterStop
        : mark.mayOpen && !mark.mayClose;
    case '“':
      if (opened === undefined) return mark.mayOpen || !mark.mayClose;
      return closes('“', opened) ? mark.mayOpen && !mark.mayClose : true;
    case '”':
      return mark.mayOpen && !mark.mayClose && (opened === undefined || opened === '”');
    case '«':
      return opened === '»' ? mark.mayOpen && !mark.mayClose : true;
    case '»':
      return mark.mayOpen && !mark.mayClose && opened !== '«';
    default:
      return /^(?:„|‟|``|「|『)$/u.test(mark.mark);
  }
}
