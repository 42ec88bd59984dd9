import type { CoverageMark } from '../layout/scene.ts';
import type { Drawing } from './Drawing.ts';

/** The width of an account's mark, and of the selected one. */
export const markPx = 11;
export const chosenPx = 16;

/** The height of a mark that stands for several. */
export const pillHeightPx = 12;

/** The class of a row's mark: filled where the day is known, and where it stands for several. */
export function accountLook(
  { eventIds, role, text }: CoverageMark,
  rowId: string,
  isAnnouncement: Drawing['isAnnouncement'],
): string {
  if (text !== null) return 'timeline-account';
  if (isAnnouncement(eventIds[0] ?? '', rowId)) return 'timeline-account-announced';
  return role === 'day' ? 'timeline-account' : 'timeline-account-open';
}
