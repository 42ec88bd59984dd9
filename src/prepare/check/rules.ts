import type { Rule } from './context.ts';
import { accountDates } from './rules/accountDates.ts';
import { addresses } from './rules/addresses.ts';
import { articleFile } from './rules/articleFile.ts';
import { clockChanges } from './rules/clockChanges.ts';
import { clockTimes } from './rules/clockTimes.ts';
import { collation } from './rules/collation.ts';
import { controlCharacters } from './rules/controlCharacters.ts';
import { dateBasis } from './rules/dateBasis.ts';
import { differenceSides } from './rules/differenceSides.ts';
import { eventDates } from './rules/eventDates.ts';
import { exactText } from './rules/exactText.ts';
import { excerptLength } from './rules/excerptLength.ts';
import { furniture } from './rules/furniture.ts';
import { graphemes } from './rules/graphemes.ts';
import { headline } from './rules/headline.ts';
import { publicationOrder } from './rules/publicationOrder.ts';
import { quota } from './rules/quota.ts';
import { quotationParts } from './rules/quotationParts.ts';
import { languages } from './rules/languages.ts';
import { namedDays } from './rules/namedDays.ts';
import { readable } from './rules/readable.ts';
import { repeated } from './rules/repeated.ts';
import { statementEvents } from './rules/statementEvents.ts';
import { textNotHeld } from './rules/textNotHeld.ts';
import { timeZone } from './rules/timeZone.ts';
import { timeOfDay } from './rules/timeOfDay.ts';
import { unwritten } from './rules/unwritten.ts';
import { weekdays } from './rules/weekdays.ts';
import { withheldRanges } from './rules/withheldRanges.ts';
import { wording } from './rules/wording.ts';

/** The rules that compare times by the story's clocks, and so say nothing where its zone is wrong. */
export const rulesOfClocks: ReadonlySet<string> = new Set([
  'named-days',
  'weekdays',
  'clock-changes',
  'clock-times',
  'event-dates',
  'publication-order',
]);

/**
 * Every rule that examines the story and its source texts, by the name that its problems carry and
 * with which a story acknowledges a warning: names never change.
 */
export const rules: ReadonlyMap<string, Rule> = new Map([
  ['control-characters', controlCharacters],
  ['readable', readable],
  ['languages', languages],
  ['time-zone', timeZone],
  ['addresses', addresses],
  ['article-file', articleFile],
  ['headline', headline],
  ['exact-text', exactText],
  ['graphemes', graphemes],
  ['excerpt-length', excerptLength],
  ['furniture', furniture],
  ['text-not-held', textNotHeld],
  ['date-basis', dateBasis],
  ['named-days', namedDays],
  ['weekdays', weekdays],
  ['clock-changes', clockChanges],
  ['clock-times', clockTimes],
  ['time-of-day', timeOfDay],
  ['event-dates', eventDates],
  ['account-dates', accountDates],
  ['publication-order', publicationOrder],
  ['quotation-parts', quotationParts],
  ['statement-events', statementEvents],
  ['collation', collation],
  ['difference-sides', differenceSides],
  ['repeated', repeated],
  ['quota', quota],
  ['withheld-ranges', withheldRanges],
  ['wording', wording],
  ['unwritten', unwritten],
]);
