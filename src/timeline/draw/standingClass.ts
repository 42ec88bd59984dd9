import type { Standing } from '../../story/model/standing.ts';

/** The class of what belongs to an event that is not reported, after a space; else nothing. */
export function standingClass(standing: Standing): string {
  return standing === 'reported' ? '' : ` timeline-${standing}`;
}
