import type { Language } from '../../language/english.ts';
import type { StoryDate } from '../model/storyDate.ts';
import { endInstantsOf, type Instants } from '../../time/edtf/instants.ts';
import { isRough, precisionOf } from '../../time/edtf/qualities.ts';
import { describeLag } from '../../time/words/describeLag.ts';
import { lagBounds } from '../../time/words/lagBounds.ts';
import { dayAt, instantOf, secondsOf, startOfDay } from '../../time/zone/instant.ts';

/**
 * How long after an event an article came out: “same day”, “40 days later”, “3 hours 12 minutes
 * later”. For something that lasted, it is counted from its end. `null` when the bounds do not tell,
 * or the article came out while it lasted.
 */
export function lagInWords(
  event: StoryDate,
  published: StoryDate,
  language: Language,
): string | null {
  const from = event.extent === 'span' ? endOf(event, published) : event.instants;
  if (!from) return null;
  const approximate = isRough(event.edtf, 'end') || isRough(published.edtf, 'start');
  const [out, happened] = [bounds(published.instants, published), bounds(from, event)];
  const lag = describeLag(out, happened, language, { approximate });
  return lag === language.dates.lag.either ? null : lag;
}

const bounds = (instants: Instants, { edtf, zone }: StoryDate) =>
  lagBounds(instants, precisionOf(edtf) === 'time', zone);

/** The period in which a span ended; `null` when the article may have come out before that. */
function endOf(span: StoryDate, published: StoryDate): Instants | null {
  const { end } = endInstantsOf(span.edtf, span.zone);
  const ended = span.edtf.type === 'interval' ? end : lastOf(end, span);
  const first = published.instants.from;
  if (ended.to === null || first === null) return null;
  return first >= lastOf(ended, span).from ? ended : null;
}

/** A single date that lasted ends on its last day or, if it is a time, in its last second. */
function lastOf({ from, to }: Instants, { edtf, zone }: StoryDate) {
  const last = instantOf(secondsOf(to ?? 0) - 1);
  if (precisionOf(edtf) === 'time') return { from: Math.max(from ?? last, last), to };
  return { from: startOfDay(dayAt(last, zone), zone), to };
}
