import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { writeArticleText } from '../articles/writeArticleText.ts';
import { plural } from '../check/formatCounts.ts';
import { draftFolder } from '../draft/draftFolder.ts';
import { changesSince, readState, stateOf } from '../draft/state.ts';
import { formatDraft } from '../draft/write/formatDraft.ts';
import { writeAtOnce } from '../files/writeAtOnce.ts';
import { CallFault } from './callFault.ts';
import type { Call, Command } from './command.ts';
import { articlesOf, articlesOption, takeFolder } from './folders.ts';

export const draft: Command<'articles'> = {
  name: 'draft',
  takes: 'DIR',
  about: "reads the articles of a story's folder and proposes what its story.yaml may say",
  help: `
    Reads every article in DIR/articles, or where --articles says, and writes DIR/.draft/draft.yaml:
    articles, dates, quotations, events and differences in the form of story.yaml, each with why and
    how sure. You take over what is right. story.yaml is read, for what it says of the articles, and
    never written.

    Run again after an article came or changed: it says what is new, moved or gone since.`,
  options: { articles: articlesOption },
  run(call, voice) {
    const [folder, ...others] = call.words;
    if (folder === undefined || others.length > 0) throw new CallFault('name one folder');
    const texts = textsOf(takeFolder(folder), call);
    const made = draftFolder(folder, texts, voice.progress);
    made.problems.forEach(voice.problem);
    made.unwritten.forEach((article) => writeArticleText(texts, article));
    const own = join(folder, '.draft');
    mkdirSync(own, { recursive: true });
    const [file, record] = [join(own, 'draft.yaml'), join(own, 'state.json')];
    const before = readState(record);
    const now = stateOf(made.articles);
    const changes = before ? changesSince(before, now) : [];
    writeAtOnce(file, formatDraft(folder, made));
    writeAtOnce(record, `${JSON.stringify(now)}\n`);
    const counts = {
      articles: made.articles.length,
      dates: made.articles.reduce((sum, { dates }) => sum + dates.length, 0),
      undated: made.articles.reduce((sum, { undated }) => sum + undated.length, 0),
      quotations: made.statements.length,
      events: made.events.length,
      differences: made.differences.length,
    };
    for (const { file, change, moved, vanished, added } of changes) {
      voice.say(`${file}: ${change}; ${moved} found elsewhere, ${vanished} gone, ${added} new`);
    }
    voice.say(
      `${file}: ${plural(counts.articles, 'article')}, ${plural(counts.dates, 'dated phrase')}, ${plural(counts.quotations, 'statement')}, ${plural(counts.events, 'event')} and ${plural(counts.differences, 'difference')} proposed`,
    );
    return { file, ...counts, changes };
  },
};

/** The folder's own articles, unless the call names others. */
export function textsOf(folder: string, call: Call<'articles'>): string {
  const own = join(folder, 'articles');
  if (call.value('articles') === undefined && existsSync(own)) return own;
  const named = articlesOf(call);
  if (named !== undefined) return named;
  throw new CallFault(
    `${own} is not there; put the articles into it, or name their folder with --articles`,
  );
}
