import type { DateText, Others } from '../phrases.ts';

let counting: Intl.NumberFormat | undefined;

export const onOrIn = ({ unit }: DateText) => (unit === 'day' ? 'on' : 'in');

/** Numbers formatted as on the whole page: 12,000. Making a formatter takes a page 10 ms. */
export function digits(n: number): string {
  if (Number.isInteger(n) && n >= 0 && n < 1000) return `${n}`;
  counting ??= new Intl.NumberFormat('en-GB');
  return counting.format(n);
}

export function count(n: number, one: string, many = `${one}s`): string {
  return `${digits(n)} ${n === 1 ? one : many}`;
}

/** Two are “both”. */
export function allArticles(n: number): string {
  return n === 2 ? 'both articles' : `all ${digits(n)} articles`;
}

export function unreadNote(articles: number): string {
  return `we do not have the text of ${digits(articles)} more`;
}

export const numbers: Record<number, string> = {
  4: 'four',
  5: 'five',
  6: 'six',
  7: 'seven',
  8: 'eight',
  9: 'nine',
  10: 'ten',
  11: 'eleven',
  12: 'twelve',
};

export function verb({ many }: Others, one: string, more: string): string {
  return many ? more : one;
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

export function sign(signs: string): string {
  return signs === '' ? 'nothing' : `“${signs}”`;
}
