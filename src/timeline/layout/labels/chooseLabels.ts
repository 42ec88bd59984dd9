import { bisector } from 'd3';
import { atOnce, type Steps } from '../../../lazy/steps.ts';
import { leaderGapPx } from '../sizes.ts';
import { fillTiers, type Placed, type TierRules, type Wanted } from './fillTiers.ts';

/**
 * A place where this many in a row found no room within this many pixels is full, and nothing more
 * is tried there: otherwise a dense story would try hundreds for the few that a frame has room for.
 */
const full = { failures: 6, stretchPx: 60 };

type Chosen = { readonly chosen: readonly Wanted[]; readonly placed: readonly Placed[] };

const noLabels: Chosen = { chosen: [], placed: [] };

/** With more main events than this left without a label, exchanges are not worth their time. */
const mostLeft = 12;

/**
 * Chooses as many labels as find room, the more important first: each is added to those already
 * chosen, and stays if all of them still fit; otherwise its event falls back to a dot. A label that
 * is left out never costs a more important one its place.
 *
 * @param byPriority most important first
 */
export const chooseLabels = (byPriority: readonly Wanted[], rules: TierRules): readonly Placed[] =>
  atOnce(chooseLabelsInSteps(byPriority, rules));

/** The same in steps. */
export function* chooseLabelsInSteps(
  byPriority: readonly Wanted[],
  rules: TierRules,
): Steps<readonly Placed[]> {
  const main = byPriority.filter(({ isMain }) => isMain);
  const others = byPriority.filter(({ isMain }) => !isMain);
  const first = yield* addLabels(noLabels, main, rules);
  const exchanged = yield* exchangeOne(first, main, rules);
  return (yield* addLabels(exchanged, others, rules)).placed;
}

function* addLabels(
  before: Chosen,
  byPriority: readonly Wanted[],
  rules: TierRules,
): Steps<Chosen> {
  let { chosen, placed } = before;
  const failures = new Map<number, number>();
  for (const label of byPriority) {
    const stretch = Math.floor(label.x / full.stretchPx);
    const failed = failures.get(stretch) ?? 0;
    if (failed >= full.failures) continue;
    const at = bisector(({ x }: Wanted) => x).right(chosen, label.x);
    if (isTooNear(chosen[at - 1], label) || isTooNear(chosen[at], label)) continue;
    yield;
    const tried = chosen.toSpliced(at, 0, label);
    const fits = fillTiers(tried, rules);
    if (!fits) {
      failures.set(stretch, failed + 1);
      continue;
    }
    failures.set(stretch, 0);
    chosen = tried;
    placed = fits;
  }
  return { chosen, placed };
}

/** Where one main event keeps several others from their labels, it gives way to them. */
function* exchangeOne(found: Chosen, main: readonly Wanted[], rules: TierRules): Steps<Chosen> {
  const isIn = new Set(found.chosen);
  const left = main.filter((label) => !isIn.has(label));
  if (left.length < 2 || left.length > mostLeft) return found;
  for (const label of found.chosen.toReversed()) {
    const chosen = found.chosen.filter((other) => other !== label);
    const tried = yield* addLabels({ chosen, placed: [] }, left, rules);
    if (tried.chosen.length > found.chosen.length) return yield* exchangeOne(tried, main, rules);
  }
  return found;
}

/**
 * Leaders so close that neither label can ever be beside the other's: in every tier each blocks the
 * other. Knowing this without trying saves most of the work where events are dense.
 */
const isTooNear = (other: Wanted | undefined, { x }: Wanted) =>
  other !== undefined && Math.abs(other.x - x) < leaderGapPx;
