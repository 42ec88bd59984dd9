import { UsageFault } from '../../prepare/command/callFault.ts';
import type { Call, Command, Voice } from '../../prepare/command/command.ts';
import { articlesOf, articlesOption, takeFolder } from '../../prepare/command/folders.ts';
import { formatProblem } from '../../prepare/check/formatProblem.ts';
import { plural } from '../../prepare/check/formatCounts.ts';
import type { CheckedStory } from '../storyShelf.ts';

export const preview: Command<'articles'> = {
  name: 'preview',
  takes: 'DIR',
  about: 'shows a story while one writes it, with what check says of it',
  help: `
    Serves the site on this story alone to this machine, and prints its address. What DIR/story.yaml
    builds is shown, or DIR/story.json where there is no story.yaml; nothing is written. Saving one
    of them, or an article, shows in the open page.

    The page begins with all that is wrong, with file and line, and a link to the event that it is
    about. A story.yaml that cannot be built leaves the last state that could be in sight.

    Ctrl-C stops it.`,
  options: { articles: articlesOption },
  async run(call, voice) {
    const folder = folderOf(call);
    // Declared here so that other commands need not wait for the server to load.
    const { startPreview } = await import('./startPreview.ts');
    const { address, stop } = await startPreview({
      folder,
      articles: articlesOf(call),
      tell: (checked) => tell(checked, voice),
    });
    voice.say(`The story is served at\n\n${address}\n\nCtrl-C stops it.`);
    await interrupted();
    await stop();
    return { address };
  },
};

/** @throws CallFault when the call names no folder, or several */
function folderOf({ words }: Call): string {
  const [folder, ...others] = words;
  if (folder === undefined) throw new UsageFault('name the folder of a story');
  if (others.length > 0) throw new UsageFault('preview shows one story; name one folder');
  return takeFolder(folder);
}

/** Only reported: a fault that is still being worked on does not make the call fail. */
function tell({ folder, problems }: CheckedStory, voice: Voice): void {
  problems.forEach((problem) => voice.say(formatProblem(problem)));
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const warnings = plural(problems.length - errors, 'warning');
  voice.say(`${folder}: ${plural(errors, 'error')}, ${warnings}`);
}

/** Ctrl-C, which may arrive twice: from the terminal, and passed on by npm. */
function interrupted(): Promise<void> {
  return new Promise((resolve) => {
    process.on('SIGINT', () => resolve());
  });
}
