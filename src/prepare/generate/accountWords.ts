import type { InventedEvent } from './inventEvent.ts';

/** What one article says about one event, in one line; positions are code points from its start. */
export interface AccountWords {
  text: string;
  /** The sentence that reports the event. */
  sentence: string;
  date: { exact: string; start: number };
  /** The number in which articles differ; `null` when none is given. */
  number: { exact: string; start: number } | null;
  /** What somebody said, without the quotation marks; `null` when nobody is quoted. */
  quote: { exact: string; start: number } | null;
}

/** @param order the index of the event's account: every second one cuts a statement short */
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
