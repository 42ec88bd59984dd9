import type { Standing } from '../../story/model/standing.ts';

/**
 * The class, preceded by a space, of what belongs to an event that is not reported; otherwise empty.
 */
export function standingClass(standing: Standing): string {
  return standing === 'reported' ? '' : ` timeline-${standing}`;
}
