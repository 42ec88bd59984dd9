import millStreet from '../../../../e2e/stories/mill-street/story.json' with { type: 'json' };
import {
  checkMillStreet,
  type Change,
  type MillStreetChanges,
} from '../../testing/checkMillStreet.ts';

const events = new Map(millStreet.events.map(({ id }, i) => [id, i]));

/** Where an event of Mill Street stands in its file. */
export const eventAt = (id: string) => ['events', events.get(id) ?? -1] as const;

/** Where the first excerpt of one of its accounts stands. */
export const excerptAt = (id: string, account: number) =>
  [...eventAt(id), 'accounts', account, 'excerpts', 0] as const;

/** A date as the program writes it, at a place that has one. */
export function dated(
  place: readonly PropertyKey[],
  edtf: string,
  earliest = edtf,
  latest = earliest,
) {
  return [
    [[...place, 'edtf'], edtf],
    [[...place, 'earliest'], earliest],
    [[...place, 'latest'], latest],
  ] satisfies Change[];
}

/** What `check` finds in Mill Street with these changes. */
export const problemsOf = (changes: MillStreetChanges) => checkMillStreet(changes).problems;

/** Path and message of every error. */
export function errorsOf(changes: MillStreetChanges) {
  return problemsOf(changes)
    .filter(({ severity }) => severity === 'error')
    .map(({ path, message }) => ({ path, message }));
}

/** A place as `check` writes it. */
export const pathOf = (...keys: readonly PropertyKey[]) =>
  `$${keys.map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`)).join('')}`;
