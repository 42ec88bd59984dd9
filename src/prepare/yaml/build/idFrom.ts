import type { Keys } from '../read/placeIn.ts';
import { slugOf } from '../../text/slugOf.ts';
import type { Workshop } from './workshop.ts';

/** The id of an entry that does not state one. */
export function idFrom(workshop: Workshop, title: string, keys: Keys): string {
  const id = slugOf(title);
  if (id !== '') return id;
  workshop.fault(keys, 'no id can be made of its letters; write one: id: lower-case-words');
  return 'none';
}
