import { namesOfArticles } from './namesOfArticles.ts';
import { toBeWritten } from '../../toBeWritten.ts';
import type { StoryHead } from '../../new/headOfStarted.ts';
import { titleOfFolder, schemaOfForm } from '../../new/startingForm.ts';
import type { ProposedDifference } from '../differences/proposedDifference.ts';
import type { DraftedArticle, DraftedDate } from '../read/draftedArticle.ts';
import type { TakenOver } from '../taken/takenOver.ts';
import type { Remaining } from '../taken/withoutTaken.ts';
import { formOfArticles, type Fields, type Proposal } from './formOfArticles.ts';
import { formOfEvents } from './formOfEvents.ts';
import { formOfStatements } from './formOfStatements.ts';
import { draftText, itemsText, listsText } from './draftText.ts';
import { idsFrom } from './ids.ts';
import { pointerTo } from './pointer.ts';

const headOfDraft = `# What draft read out of the articles: proposals in the form of story.yaml, with why and how sure.
# Take over into story.yaml what is right: the next draft writes this file anew, and puts one that was edited aside.
# What story.yaml has is not proposed.
`;
const headOfForm = `# Filled by draft from the articles. Once you have changed it, draft does not write this file again.
# An event is a title and the words of each article, with the date that it gives. The titles are an
# article's own words, so write a neutral one for each; its date follows from those of the articles.
# Two entries are one event: give both the same title, and they are joined. One entry is two events:
# put a line "- title: …" and a line "accounts:" between the articles. Delete what is not wanted.
`;

/** The text of `.draft/draft.yaml`: what is left to propose. */
export function formatDraft(folder: string, remaining: Remaining, taken: TakenOver): string {
  const { top, lists } = proposalsOf(folder, remaining, taken);
  return draftText(headOfDraft, top, {
    ...lists,
    'x-dates': remaining.articles.flatMap(({ id, dates }) =>
      dates.map((date) => proposalOf({ article: id, ...datedFields(date) })),
    ),
    'x-undated': remaining.articles.flatMap(({ id, undated }) =>
      undated.map(({ text, why }) => proposalOf({ article: id, text, why })),
    ),
  });
}

/**
 * The text of a `story.yaml` with everything that is proposed, for one that nobody has started on.
 *
 * @param head what is known about the story as a whole
 */
export function formatFilled(
  folder: string,
  remaining: Remaining,
  taken: TakenOver,
  { head, today }: { head: StoryHead; today: string },
): string {
  const { top, lists } = proposalsOf(folder, remaining, taken, head, today);
  const { 'x-unattributed': _, ...own } = lists;
  const schema = `# yaml-language-server: $schema=${schemaOfForm(folder)}\n`;
  return draftText(schema + headOfForm, top, own);
}

/**
 * The same for one that was filled before and of which only the beginning, up to its articles, has
 * been edited: that stays, with the articles that are new.
 *
 * @param beginning its text up to the end of the list of articles
 * @param language the story's
 */
export function formatFilledAgain(
  folder: string,
  remaining: Remaining,
  taken: TakenOver,
  { beginning, language, today }: { beginning: string; language: string; today: string },
): string {
  const { lists } = proposalsOf(folder, remaining, taken, { language }, today);
  const { 'x-unattributed': _, outlets, articles, ...rest } = lists;
  // The list of outlets comes before that of articles; an empty one is not written.
  const list = /^outlets:/mu.test(beginning) ? '\n' : 'outlets:\n';
  const added = outlets.length === 0 ? '' : `${list}${itemsText('outlets', outlets)}`;
  const own = beginning.replace(/^articles:/mu, (name) => `${added}${name}`);
  const more = articles.length === 0 ? '' : `\n${itemsText('articles', articles)}`;
  return `${own}${more}${listsText(rest)}`;
}

function proposalsOf(
  folder: string,
  remaining: Remaining,
  taken: TakenOver,
  head: StoryHead = {},
  today?: string,
) {
  const { articles, statements, events, differences } = remaining;
  const language = head.language ?? commonest(articles.map((article) => article.language ?? 'en'));
  const texts = new Map(articles.map((article) => [article.id, article]));
  const { people, quotations, unattributed } = formOfStatements(statements, texts, taken);
  const top = {
    title: titleOfFolder(folder),
    description: toBeWritten.description,
    language,
    ...head,
  };
  const lists = {
    ...formOfArticles(articles, language, taken, today),
    people,
    ...formOfEvents(events, texts, taken.titles, language),
    quotations,
    differences: formOfDifferences(differences, texts, taken, language),
    'x-unattributed': unattributed,
  };
  return { top, lists };
}

function formOfDifferences(
  differences: readonly ProposedDifference[],
  texts: ReadonlyMap<string, DraftedArticle>,
  taken: TakenOver,
  language: string,
): Proposal[] {
  const idOf = idsFrom('difference', taken.ids);
  const nameOf = namesOfArticles([...texts.values()]);
  // The sentences are English; in another language the words of each side stand side by side.
  const isEnglish = /^en\b/iu.test(language);
  const told = differences.map((one) => ({
    ...one,
    summary: isEnglish
      ? one.summary(nameOf)
      : one.evidence.map(({ article, words }) => `${nameOf(article)}: “${words.text}”`).join('; '),
  }));
  return told.map(({ kind, summary, evidence, why }) => ({
    remark: `${why}; look at it before you take it over`,
    fields: {
      id: idOf(summary),
      kind,
      summary,
      evidence: evidence.map(({ article, words }) => {
        const pointer = pointerTo(texts.get(article)?.text ?? '', words);
        return { article, ...(typeof pointer === 'string' ? { text: pointer } : pointer) };
      }),
    },
  }));
}

function proposalOf(fields: Fields): Proposal {
  return { fields, remark: '' };
}

function datedFields(date: DraftedDate): Fields {
  return {
    text: date.text,
    edtf: date.edtf,
    basis: date.basis,
    evidence: date.evidence.text,
    explanation: date.explanation,
    ...(date.announced ? { announced: true } : {}),
    ...(date.isQuoted ? { quoted: true } : {}),
    ...(date.contradiction === null ? {} : { contradiction: date.contradiction }),
  };
}

function commonest(values: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? 'en';
}
