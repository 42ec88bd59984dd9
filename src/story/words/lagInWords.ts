import type { Language } from '../../language/english.ts';
import type { StoryDate } from '../model/storyDate.ts';
import { endBoundsOf, type Bounds } from '../../time/edtf/bounds.ts';
import { isApproximate } from '../../time/edtf/qualities.ts';
import { describeLag } from '../../time/words/describeLag.ts';

/**
 * How long after an event an article came out: “same day”, “40 days later”. What lasted is counted
 * from its end. Null: the bounds do not tell, or the article came out while it lasted.
 */
export function lagInWords(
  event: StoryDate,
  published: StoryDate,
  language: Language,
): string | null {
  const from = event.extent === 'span' ? boundsOfEnd(event, published) : event.bounds;
  if (!from) return null;
  const approximate = isApproximate(event.edtf, 'end') || isApproximate(published.edtf, 'start');
  const lag = describeLag(published.bounds, from, language, { approximate });
  return lag === language.dates.lag.either ? null : lag;
}

/** The bounds of a span's end; null: the article may have come out before it. */
function boundsOfEnd(span: StoryDate, published: StoryDate): Bounds | null {
  const { end } = endBoundsOf(span.edtf);
  // A single date that lasted ends on its last day.
  const ends = span.edtf.type === 'interval' ? end : { earliest: end.latest, latest: end.latest };
  const first = published.bounds.earliest;
  return ends.latest !== null && first !== null && first >= ends.latest ? ends : null;
}
