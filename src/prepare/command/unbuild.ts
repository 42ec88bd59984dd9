import { writeAtOnce } from '../files/writeAtOnce.ts';
import { unbuildFolder } from '../yaml/unbuildFolder.ts';
import type { Command } from './command.ts';
import { articlesOf, articlesOption, storyFoldersOf } from './folders.ts';

export const unbuild: Command<'articles' | 'force'> = {
  name: 'unbuild',
  takes: 'DIR…',
  about: 'makes a DIR/story.yaml of DIR/story.json, for stories that were made without one',
  help: `
    Makes DIR/story.yaml of the story file DIR/story.json. Building it gives the same story file
    again, to the byte where build wrote it. What the program finds out by itself is left out. Where
    the text of an article is not at hand, the words taken from it keep their offsets.`,
  options: {
    articles: articlesOption,
    force: { about: 'write a story.yaml anew that is there already' },
  },
  run(call, voice) {
    const articles = articlesOf(call);
    const stories = storyFoldersOf(call).map((folder) => {
      const { file, problems, text } = unbuildFolder(folder, articles, call.has('force'));
      voice.problems(problems);
      if (text === undefined) return { file, written: false };
      writeAtOnce(file, text);
      voice.say(`${file}: written`);
      return { file, written: true };
    });
    return { stories };
  },
};
