import type { ProposedAccount, ProposedEvent } from '../events/proposedEvent.ts';
import type { Words } from '../../find/dates/foundDate.ts';
import type { DraftedArticle, DraftedDate } from '../read/draftedArticle.ts';
import { possibleDays } from '../events/possibleDays.ts';
import type { Fields, Proposal } from './formOfArticles.ts';
import type { Added } from '../taken/withoutTaken.ts';
import { codePointsOf } from '../../text/codePoints.ts';
import { measure, subtract, type Range } from '../../text/ranges.ts';
import { betweenSigns } from '../../articles/markdown/betweenSigns.ts';
import { defaultExplanation } from '../../yaml/build/defaultExplanation.ts';
import { addsByTitle } from './additionTo.ts';
import { isOver } from './isOver.ts';
import { mainWords } from './mainWords.ts';
import { pointerTo } from './pointer.ts';
import { titleOf } from './titleOf.ts';
import { titlesFrom } from './titlesFrom.ts';
import { withoutDates } from './withoutDates.ts';

/** Of less certain groups half are not one event (docs/found-in-articles.md). */
const leastSure = 0.4;

type Texts = ReadonlyMap<string, DraftedArticle>;

/** Sections of a list of events, what deserves a look first coming first. */
const headings = [
  '---- Told by several articles',
  '---- Told by one article',
  '---- Doubtful: about half of these are not one event',
] as const;

/**
 * Proposed events, dated ones and others, in the form of story.yaml: an entry has a title and the
 * words of the articles, each with its date, and nothing that follows from these.
 *
 * @param taken titles in use
 * @param language the story's, BCP 47: titles come from articles in it where there are any
 */
export function formOfEvents(
  events: readonly Added<ProposedEvent>[],
  texts: Texts,
  taken: Iterable<string>,
  language: string,
): { events: Proposal[]; undated: Proposal[] } {
  const titled = titlesFrom(taken);
  const forms = events.filter(isTold).flatMap((event) => {
    const told = titleFrom(event, texts, language);
    if (told === undefined) return [];
    const title = event.addTo ?? titled(told);
    return [{ event, proposal: formOfEvent(event, title, texts, language) }];
  });
  return {
    events: inSections(forms.filter(({ event }) => event.date)),
    undated: inSections(forms.filter(({ event }) => !event.date)),
  };
}

/** What is only quoted is among the quotations already. */
export const isTold = ({ date, accounts }: ProposedEvent) =>
  date !== undefined || accounts.some(({ clauses }) => clauses.length > 0);

function inSections(forms: readonly { event: ProposedEvent; proposal: Proposal }[]): Proposal[] {
  return headings.flatMap((heading, section) =>
    forms
      .filter(({ event }) => sectionOf(event) === section)
      .map(({ proposal }, i) => (i === 0 ? { ...proposal, heading } : proposal)),
  );
}

function sectionOf({ accounts, sure }: ProposedEvent): number {
  if (accounts.length === 1) return 1;
  return sure < leastSure ? 2 : 0;
}

function formOfEvent(
  event: Added<ProposedEvent>,
  title: string,
  texts: Texts,
  language: string,
): Proposal {
  const fields: Fields = {
    title,
    accounts: Object.fromEntries(
      event.accounts.map((account) => [
        account.article,
        formOfAccount(account, event, texts, language),
      ]),
    ),
  };
  const doubt = event.sure < leastSure ? ', doubtful' : '';
  const why =
    event.accounts.length > 1 ? [`sure ${event.sure.toFixed(2)}${doubt}: ${event.why}`] : [];
  const remark = [...why, ...(event.addTo === undefined ? [] : [addsByTitle])].join('\n');
  return { fields, remark };
}

function titleFrom(event: ProposedEvent, texts: Texts, language: string): string | undefined {
  const languageOf = (article: string) => texts.get(article)?.language ?? language;
  const main = mainWords(event, (article) => languageOf(article) === language);
  if (!main) return undefined;
  const { dates = [], file = '' } = texts.get(main.article) ?? {};
  const own = languageOf(main.article);
  const told = betweenSigns(main.words, file)
    .map((words) => withoutDates(words, dates, own))
    .join(' ');
  return titleOf(told, own);
}

function formOfAccount(
  { article, excerpts, date }: ProposedAccount,
  event: ProposedEvent,
  texts: Texts,
  language: string,
): unknown {
  const { text = '', file = '', published = null, furniture = [] } = texts.get(article) ?? {};
  const pointers = withoutRepeats(excerpts)
    .flatMap((one) => besideFurniture(one, furniture))
    .flatMap((one) => betweenSigns(one, file))
    .map((one) => pointerTo(text, one));
  const [words] = pointers;
  // A day that was over when the article came out is not announced, whatever its verb looks like.
  const announces = date?.announced === true && !isOver(date, published);
  const isAnnounced = announces || isBefore(published, event.date?.date);
  if (!isAnnounced && !date && pointers.length === 1) return words;
  return {
    excerpts: pointers.length === 1 ? words : pointers,
    ...(isAnnounced ? { announced: true } : {}),
    ...(date ? { date: formOfDate(date, text, excerpts, language) } : {}),
  };
}

/** The pieces of words that a caption or a prompt interrupts. */
function besideFurniture(words: Words, furniture: readonly Range[]): Words[] {
  const pieces = subtract([words], furniture);
  if (pieces.length === 1 && measure(pieces) === measure([words])) return [words];
  const points = codePointsOf(words.text);
  return pieces.flatMap(({ start, end }) => {
    const whole = points.slice(start - words.start, end - words.start) ?? '';
    const text = whole.trim();
    const from = start + codePointsOf(whole.slice(0, whole.indexOf(text))).length;
    return text === '' ? [] : [{ start: from, end: from + codePointsOf(text).length, text }];
  });
}

/** Without those that are within another, such as a clause within its sentence. */
const withoutRepeats = (excerpts: readonly Words[]) =>
  excerpts.filter(
    ({ start, end }, i) =>
      !excerpts.some(
        (other, j) =>
          i !== j &&
          other.start <= start &&
          end <= other.end &&
          (j < i || other.start < start || end < other.end),
      ),
  );

/** Whether an article came out before the first day on which something can have happened. */
const isBefore = (published: string | null | undefined, date: DraftedDate | undefined) =>
  !!published && !!date && possibleDays({ edtf: published })[1] < possibleDays(date)[0];

function formOfDate(
  { edtf, extent, basis, evidence, explanation }: DraftedDate,
  text: string,
  excerpts: readonly Words[],
  language: string,
): Fields {
  const places = excerpts.flatMap((one) => one.text.split(evidence.text).slice(1));
  const isWithin = excerpts.some((one) => one.start <= evidence.start && evidence.end <= one.end);
  // What is written here is English; of a date that its words state there is nothing to explain.
  const isExplained =
    (basis === 'stated' || !/^en\b/iu.test(language)) &&
    defaultExplanation(basis, language) !== undefined;
  // Of several places `build` takes the one in an excerpt.
  const isPlain = isWithin && places.length === 1;
  return {
    edtf,
    ...(extent === 'moment' ? {} : { extent }),
    [basis]: isPlain ? evidence.text : pointerTo(text, evidence),
    ...(isExplained ? {} : { explanation }),
  };
}
