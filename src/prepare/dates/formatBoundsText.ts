import { formatDay } from '../../time/dayText.ts';
import type { Bounds } from '../../time/edtf/bounds.ts';

/** `2023-09-09`, `2023-09-09 to 2023-09-15`, `up to 2006-12-31`, for messages. */
export function formatBoundsText({ earliest, latest }: Bounds): string {
  if (earliest === null) return latest === null ? 'any day' : `up to ${formatDay(latest)}`;
  if (latest === null) return `from ${formatDay(earliest)} on`;
  if (earliest === latest) return formatDay(earliest);
  return `${formatDay(earliest)} to ${formatDay(latest)}`;
}
