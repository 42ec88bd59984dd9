import { yearInEra } from '../../yearInEra.ts';
import type { TickCandidate } from './tickCandidate.ts';
import type { Period, TickUnit } from './rung.ts';

/**
 * Of the round ticks between those of single years, days or minutes, keeps only those of one step in
 * each unit: the step that most of them have. An elastic axis has room for centuries here and for
 * decades there, and 1000, 1500, 1900, 1990 side by side would look like a scale.
 */
export function keepOneStep(candidates: readonly TickCandidate[]): TickCandidate[] {
  const steps = new Map<TickUnit, Map<number, number>>();
  for (const { period } of candidates) {
    const { unit, stride } = period.rung;
    if (stride === 1) continue;
    const counts = steps.get(unit) ?? new Map<number, number>();
    steps.set(unit, counts.set(stride, (counts.get(stride) ?? 0) + 1));
  }
  const stepOf = new Map([...steps].map(([unit, counts]) => [unit, mostCommon(counts)]));
  return candidates.filter(({ period }) => {
    const { unit, stride } = period.rung;
    return stride === 1 || isMultiple(period, stepOf.get(unit) ?? stride);
  });
}

/** The most common step; of two equally common ones, the wider. */
function mostCommon(counts: ReadonlyMap<number, number>): number {
  let best = { stride: 1, count: 0 };
  for (const [stride, count] of counts) {
    if (count > best.count || (count === best.count && stride > best.stride))
      best = { stride, count };
  }
  return best.stride;
}

function isMultiple({ rung, year, month, day, minute }: Period, step: number): boolean {
  switch (rung.unit) {
    case 'year':
      // The first year of our era is round at every step.
      return year === 1 || yearInEra(year) % step === 0;
    case 'month':
      return (month - 1) % step === 0;
    case 'day':
      return (day - 1) % step === 0;
    case 'hour':
      return minute % (step * 60) === 0;
    default:
      return minute % step === 0;
  }
}
