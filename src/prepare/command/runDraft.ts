import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { writeArticleText } from '../articles/writeArticleText.ts';
import { plural } from '../check/formatCounts.ts';
import { draftFolder } from '../draft/draftFolder.ts';
import type { DraftedArticle } from '../draft/read/draftedArticle.ts';
import { keepEdited } from '../draft/keepEdited.ts';
import { changesSince, readState, stateOf, type DraftState } from '../draft/state.ts';
import { takenOver } from '../draft/taken/takenOver.ts';
import { withoutTaken, type Remaining } from '../draft/taken/withoutTaken.ts';
import { formatChange } from '../draft/write/formatChanges.ts';
import { isTold } from '../draft/write/formOfEvents.ts';
import { formatDraft } from '../draft/write/formatDraft.ts';
import { sha256Of } from '../text/decode.ts';
import { writeFiles } from '../files/writeFiles.ts';
import { dayOfCall } from './dayOfCall.ts';
import type { Call, Voice } from './command.ts';
import { fillUntouched } from './fillUntouched.ts';
import { growHeapSlowly } from './growHeapSlowly.ts';

/** Drafts a folder from the articles in `texts`, and reports what was proposed and what changed. */
export function runDraft(
  folder: string,
  texts: string,
  call: Pick<Call, 'environment'>,
  voice: Voice,
) {
  growHeapSlowly();
  const made = draftFolder(folder, texts, voice.progress);
  for (const article of made.unwritten) {
    writeArticleText(texts, article);
    voice.say(`${join(texts, article.file)}: written, the text of the saved page`);
  }
  voice.problems(made.problems);
  const own = join(folder, '.draft');
  const [file, record] = [join(own, 'draft.yaml'), join(own, 'state.json')];
  if (made.articles.length === 0 && made.problems.some(({ severity }) => severity === 'error')) {
    voice.say(`${file}: not written, since no article was read`);
    return { file, articles: 0 };
  }
  const before = readState(record);
  if (!before && existsSync(record))
    voice.say(`${record}: cannot be read, so what changed since the last draft is not told`);
  const now = withUnread(stateOf(made.articles), before, texts);
  const changes = before ? changesSince(before, now) : [];
  const filled = fillUntouched(folder, made, dayOfCall(call), before?.filled);
  const taken = takenOver(filled?.form ?? made.form, made.articles);
  const remaining = withoutTaken(made, taken);
  const edited = keepEdited(file, before?.draft);
  const drafted = formatDraft(folder, remaining, taken);
  const draft = sha256Of(new TextEncoder().encode(drafted));
  const state = { ...now, draft, filled: filled?.sha256 ?? before?.filled };
  writeFiles([
    ...(edited ? [edited] : []),
    { path: file, text: drafted },
    { path: record, text: `${JSON.stringify(state)}\n` },
    // Last: a story.yaml that was filled without a record of it would count as edited by a person.
    ...(filled ? [{ path: filled.file, text: filled.text }] : []),
  ]);
  if (edited) voice.say(`${file}: had been edited; that is ${edited.path} now`);
  const counts = countsOf(made.articles, filled?.taken ?? remaining);
  changes.flatMap(formatChange).forEach(voice.say);
  const left =
    remaining.events.length > 0 ? ', and what would show too much of an article' : ' alone';
  const said = `${plural(counts.articles, 'article')}, ${plural(counts.dates, 'dated phrase')}, ${plural(counts.quotations, 'statement')}, ${plural(counts.events, 'event')} and ${plural(counts.differences, 'difference')}`;
  if (filled) {
    const how = filled.isAgain
      ? 'filled again, since only what is above its events was changed'
      : 'filled';
    voice.say(`${filled.file}: ${how}: ${said}; ${file} has the dates${left}`);
    voice.say(
      `edit ${filled.file} as it says at its beginning, then run: npm run story -- build ${folder}`,
    );
  }
  if (!filled)
    voice.say(`${file}: ${said} proposed${made.form ? ', beside what story.yaml has' : ''}`);
  return { file, ...counts, filled: filled !== undefined, changes };
}

/** What is known of articles that are there and could not be read this time: they are not gone. */
function withUnread(now: DraftState, before: DraftState | undefined, texts: string): DraftState {
  const unread = Object.entries(before?.articles ?? {}).filter(
    ([file]) => !now.articles[file] && existsSync(join(texts, file)),
  );
  return { ...now, articles: { ...now.articles, ...Object.fromEntries(unread) } };
}

function countsOf(all: readonly DraftedArticle[], { articles, ...lists }: Remaining) {
  return {
    articles: all.length,
    dates: articles.reduce((sum, { dates }) => sum + dates.length, 0),
    undated: articles.reduce((sum, { undated }) => sum + undated.length, 0),
    quotations: lists.statements.length,
    events: lists.events.filter(isTold).length,
    differences: lists.differences.length,
  };
}
