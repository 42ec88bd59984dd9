import { plural } from '../check/formatCounts.ts';
import { collateFolder } from '../collate/collateFolder.ts';
import type { Command } from './command.ts';
import { storyFoldersOf } from './folders.ts';

export const collateCommand: Command<never> = {
  name: 'collate',
  takes: 'DIR…',
  about: 'writes into story files how the versions of each statement agree and differ',
  help: `
    Compares the versions of each statement of DIR/story.json, all at once and word by word, and
    writes into the file which of them agree and how the others differ. The page shows what it finds
    there; check proves it. Run it again after a version was added or changed. The file is written
    as JSON with two spaces, wholly or not at all; one that is at fault is left as it is.`,
  options: {},
  run(call, voice) {
    const folders = storyFoldersOf(call);
    const stories = folders.map((folder, i) => {
      voice.progress('collating', i + 1, folders.length);
      const { file, problems, statements, written } = collateFolder(folder);
      voice.problems(problems);
      const done = written ? 'written' : 'as the file has them';
      voice.say(
        problems.length > 0
          ? `${file}: ${plural(problems.length, 'error')}`
          : `${file}: ${plural(statements, 'statement')} collated, ${done}`,
      );
      return { file, statements, written };
    });
    return { stories };
  },
};
