import type { Account, StoryDate } from '../../../story/file/schema.ts';
import { zoneOfStory } from '../../../story/model/zoneOfStory.ts';
import { boundsOf, formatBounds, type Bounds } from '../../../time/edtf/bounds.ts';
import { allowedByAccounts, datesOfAccounts } from '../../dates/allowedByAccounts.ts';
import { edtfOfDate } from '../../dates/edtfOfDate.ts';
import type { Keys } from '../read/placeIn.ts';
import { completeDate } from './buildDate.ts';
import { defaultExplanation } from './defaultExplanation.ts';
import type { Workshop } from './workshop.ts';

/**
 * The date of an event that does not state one: what its accounts' dates allow taken together, as
 * `check` demands of one that is stated. Where they agree and one of them says just that, it is that
 * date; otherwise it has the days that they share, or, in conflict, all of them. `undefined` when no
 * account has a date.
 */
export function dateFromAccounts(
  workshop: Workshop,
  accounts: readonly Account[],
  keys: Keys,
): StoryDate | undefined {
  const dates = datesOfAccounts(accounts);
  const timeZone = workshop.timeZone ?? null;
  const zone = zoneOfStory({ timeZone, events: [], publications: [] });
  const allowed = allowedByAccounts(dates, zone);
  // A date that is not EDTF is reported where it is written.
  if (!allowed) return dates[0];
  const equal = dates.filter((date) => isWithin(date, allowed.bounds));
  const timed = equal.filter(({ edtf }) => edtf.includes('T'));
  const exact = timed.length > 0 ? timed : equal;
  const [first] = exact;
  const isOne = new Set(exact.map(({ edtf, extent }) => `${edtf} ${extent}`)).size === 1;
  const chosen = first && isOne ? first : undefined;
  const basisOfAll = dates.every((one) => one.basis === 'entered') ? 'entered' : 'computed';
  const { edtf, extent, basis, explanation } = chosen ?? {
    edtf: edtfOf(allowed.bounds),
    extent: 'moment',
    basis: basisOfAll,
    // Where the program has no words of its own, the writer's for the accounts say it.
    explanation:
      defaultExplanation(basisOfAll, workshop.language) ??
      [...new Set(dates.map((date) => date.explanation))].join(' '),
  };
  const telling = chosen ? exact.filter((one) => one.basis === basis) : dates;
  const evidence = telling.flatMap((one) => one.evidence);
  return completeDate(workshop, keys, { edtf, extent, basis, explanation, evidence });
}

/** Whether a date has just these days. */
function isWithin(date: StoryDate, bounds: Bounds): boolean {
  const edtf = edtfOfDate(date);
  if (!edtf) return false;
  const own = boundsOf(edtf);
  return own.earliest === bounds.earliest && own.latest === bounds.latest;
}

function edtfOf(bounds: Bounds): string {
  const { earliest, latest } = formatBounds(bounds);
  return earliest === latest && earliest !== null ? earliest : `${earliest ?? ''}/${latest ?? ''}`;
}
