import { refuse, type Cursor } from './cursor.ts';

/** A word without quotation marks that YAML's core schema reads as a number, or as a yes or no. */
export class TypedWord {
  readonly value: number | boolean;
  /** As written. */
  readonly source: string;

  constructor(value: number | boolean, source: string) {
    this.value = value;
    this.source = source;
  }
}

const yes = new Set(['true', 'True', 'TRUE']);
const no = new Set(['false', 'False', 'FALSE']);
const nothing = new Set(['~', 'null', 'Null', 'NULL']);
/** With too few digits to lose any. */
const plainNumber = /^[-+]?\d{1,15}(?:\.\d{1,15})?$/;
const oddNumber =
  /^[-+]?(?:\.\d+|\d+\.?\d*|(?:\.\d+|\d+(?:\.\d*)?)[eE][-+]?\d+|\.(?:inf|Inf|INF))$|^\.(?:nan|NaN|NAN)$|^0o[0-7]+$|^0x[\da-fA-F]+$/;

/** Interprets a word without quotation marks by YAML's core schema. */
export function typeWord(word: string): string | TypedWord | null {
  if (nothing.has(word)) return null;
  if (yes.has(word)) return new TypedWord(true, word);
  if (no.has(word)) return new TypedWord(false, word);
  if (plainNumber.test(word)) return new TypedWord(Number(word), word);
  return oddNumber.test(word) ? refuse() : word;
}

/** Characters that have a meaning in YAML at the beginning of a text. */
const indicators = new Set('?:,[]{}#&*!|>\'"%@`');

/** Whether a text without quotation marks can begin here. */
export function beginsPlain(text: string, at: number): boolean {
  const sign = text[at];
  if (sign === undefined || indicators.has(sign)) return false;
  if (sign !== '-') return true;
  const next = text[at + 1];
  return next !== undefined && !' \n,[]{}'.includes(next);
}

const single = /'[^'\n]*(?:''[^'\n]*)*'/y;
const double = /"[^"\\\n]*(?:\\.[^"\\\n]*)*"/y;

/** Reads a text in quotation marks that ends on its line. */
export function readQuoted(cursor: Cursor): string {
  const isDouble = cursor.text[cursor.at] === '"';
  const pattern = isDouble ? double : single;
  pattern.lastIndex = cursor.at;
  const found = pattern.exec(cursor.text)?.[0] ?? refuse();
  cursor.at += found.length;
  if (isDouble && found.includes('\\')) return unescape(found);
  const inside = found.slice(1, -1);
  return isDouble ? inside : inside.replaceAll("''", "'");
}

/** YAML has all of JSON's escapes with the same meanings, and more. */
function unescape(quoted: string): string {
  try {
    const value: unknown = JSON.parse(quoted);
    return typeof value === 'string' ? value : refuse();
  } catch {
    return refuse();
  }
}

const spacesAtEnd = / +$/;
export const withoutEnd = (words: string) => words.replace(spacesAtEnd, '');
