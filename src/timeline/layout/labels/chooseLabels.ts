import { fillTiers, type Placed, type TierRules, type Wanted } from './fillTiers.ts';

/**
 * As many labels as find room, the more important first: each is added to those already in, and
 * stays when all of them still find places; else its event steps back to a dot. What is left out
 * never costs a more important one its label.
 *
 * @param byPriority most important first
 */
export function chooseLabels(byPriority: readonly Wanted[], rules: TierRules): Placed[] {
  let chosen: readonly Wanted[] = [];
  let placed: Placed[] = [];
  for (const label of byPriority) {
    const tried = insertByPlace(chosen, label);
    const fits = fillTiers(tried, rules);
    if (!fits) continue;
    chosen = tried;
    placed = fits;
  }
  return placed;
}

function insertByPlace(labels: readonly Wanted[], label: Wanted): Wanted[] {
  const at = labels.findIndex(({ x }) => x > label.x);
  return at < 0 ? [...labels, label] : labels.toSpliced(at, 0, label);
}
