import type { InventedEvent } from './inventEvent.ts';

/** What one article says of one event, in one line; places are code points from its beginning. */
export interface AccountWords {
  text: string;
  /** The sentence that reports the event. */
  sentence: string;
  date: { exact: string; start: number };
  /** The number that articles differ in; null: none is given. */
  number: { exact: string; start: number } | null;
  /** What somebody said, without the quotation marks; null: nobody is quoted. */
  quote: { exact: string; start: number } | null;
}

/** @param order which of the event's accounts it is, from 0: every second one cuts a statement short */
export function accountWords(event: InventedEvent, order: number): AccountWords {
  const { words } = event.date;
  const told = event.isDisputed ? `, with ${41 + order} people` : '';
  const sentence = `Dated ${words}: ${event.title.toLowerCase()}${told}.`;
  const isCut = order % 2 === 1;
  const said = event.quote && (isCut ? event.quote.replace(/,.*/, ',') : event.quote);
  const quoted = said === null ? '' : ` "${said}" said Speaker ${event.person + 1}.`;
  const number = told.slice(2);
  return {
    text: sentence + quoted,
    sentence,
    date: { exact: words, start: 'Dated '.length },
    number: told === '' ? null : { exact: number, start: sentence.length - number.length - 1 },
    quote: said === null ? null : { exact: said, start: sentence.length + 2 },
  };
}
