import { statSync } from 'node:fs';
import { join } from 'node:path';
import { CallFault, UsageFault } from './callFault.ts';
import type { Call, Command } from './command.ts';
import { articlesOf, articlesOption, takeFolder } from './folders.ts';

export const draft: Command<'articles'> = {
  name: 'draft',
  takes: 'DIR',
  about: "reads the articles of a story's folder and proposes what its story.yaml may say",
  help: `
    Reads every article in DIR/articles, or where --articles says, and writes DIR/.draft/draft.yaml:
    articles, dates, quotations, events and differences in the form of story.yaml, each with why and
    how sure. You take over what is right into story.yaml, which is read for what it has already: that
    is not proposed again. It is written only while it is as new made it: then it takes all of it.

    Run again after an article came or changed: it says which phrases are new, moved or gone.`,
  options: { articles: articlesOption },
  async run(call, voice) {
    const [folder, ...others] = call.words;
    if (folder === undefined || others.length > 0) throw new UsageFault('name one folder');
    const texts = textsOf(takeFolder(folder), call);
    // Loaded lazily: it brings everything that reads articles, which other commands do not need.
    const { runDraft } = await import('./runDraft.ts');
    return runDraft(folder, texts, call, voice);
  },
};

/**
 * The folder's own articles, unless the call names another folder.
 *
 * @throws CallFault when there are none
 * @throws Error of the system when it refuses to say
 */
export function textsOf(folder: string, call: Call<'articles'>): string {
  const own = join(folder, 'articles');
  const isNamed = call.value('articles') !== undefined;
  if (!isNamed && statSync(own, { throwIfNoEntry: false })) return own;
  const named = articlesOf(call);
  if (named !== undefined) return named;
  throw new CallFault(
    `${own} is not there; put the articles into it, or name their folder with --articles`,
  );
}
