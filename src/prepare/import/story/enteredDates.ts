import type { StoryDate } from '../../../story/file/schema.ts';
import { boundsOf, formatBounds } from '../../../time/edtf/bounds.ts';
import { explainDate } from '../../../time/edtf/explainDate.ts';
import { parseEdtf } from '../../../time/edtf/parseEdtf.ts';
import type { EnteredMoment, EnteredTimeline } from '../entered.ts';
import { importSentences } from './importSentences.ts';

/**
 * The story's date for what the sheet or timeline states in one place.
 *
 * @param of what is imported, which the date's explanation names in its language
 */
export function enteredDate(
  moment: EnteredMoment,
  of: Pick<EnteredTimeline, 'kind' | 'language'>,
  place: string,
): StoryDate {
  const { edtf, extent, words } = moment;
  const explanation = importSentences(of).has(oneLine(words), place);
  return { edtf, extent, basis: 'entered', explanation, evidence: [], ...boundsText(edtf) };
}

/**
 * The publication date of something of which nothing is known but that it existed when it was read.
 *
 * @param day `YYYY-MM-DD`
 */
export function publishedBefore(day: string, explanation: string): StoryDate {
  const edtf = `../${day}`;
  return {
    edtf,
    extent: 'moment',
    basis: 'bounded',
    explanation,
    evidence: [],
    ...boundsText(edtf),
  };
}

function boundsText(edtf: string): Pick<StoryDate, 'earliest' | 'latest'> {
  const parsed = parseEdtf(edtf, explainDate);
  if (!parsed.ok) throw new Error(`${edtf}: ${parsed.message}`);
  return formatBounds(boundsOf(parsed.date));
}

const oneLine = (words: string) => words.replace(/\s+/g, ' ').trim();
