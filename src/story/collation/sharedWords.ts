import { redacts } from './redaction.ts';

/** Whether two spelling forms are the same word: equal, or one may be the other masked. */
export function isOneWord(one: string, other: string): boolean {
  return one === other || redacts(one, other) || redacts(other, one);
}
