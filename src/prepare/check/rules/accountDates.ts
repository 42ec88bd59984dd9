import type { Account, Evidence } from '../../../story/file/schema.ts';
import { findDatingWords } from '../../find/dates/findDatingWords.ts';
import { overlap } from '../../text/ranges.ts';
import { languageOf, warningAt, type CheckContext, type Rule } from '../context.ts';
import type { Problem } from '../problem.ts';

/**
 * An account without a date says that its article does not date the event. So it needs one if the
 * words of its excerpts date something, or are evidence of the event's own date. Which event they
 * date is for a person to decide, so this only warns.
 */
export const accountDates: Rule = (context) =>
  context.story.events.flatMap(({ date, accounts }, i) =>
    accounts.flatMap((account, j) => {
      if (account.date) return [];
      // Words that only bound an event do not say when it was.
      const evidence = date.basis === 'bounded' ? [] : date.evidence;
      return problemsOf(context, account, evidence, ['events', i, 'accounts', j]);
    }),
  );

/** Only the first words are reported: a date for the account settles all of them. */
function problemsOf(
  context: CheckContext,
  { article, excerpts }: Account,
  evidence: readonly Evidence[],
  place: readonly (string | number)[],
): Problem[] {
  for (const [k, excerpt] of excerpts.entries()) {
    const shown = evidence.find((words) => words.article === article && overlap(words, excerpt));
    const language = languageOf(context, article);
    // Including those that leave the date to their reader: “the day before” dates something too.
    const [found] = shown ? [] : findDatingWords(excerpt.exact, language);
    const start = shown?.start ?? (found && excerpt.start + found.start);
    const end = shown?.end ?? (found && excerpt.start + found.end);
    if (start === undefined || end === undefined) continue;
    const why = shown ? 'are evidence of the event’s date' : 'date something';
    const message = `has no date, but the words at ${start}–${end} of "${article}", in its excerpt ${k + 1}, ${why}; give it the date that they give, or acknowledge this`;
    return [warningAt(context, place, message)];
  }
  return [];
}
