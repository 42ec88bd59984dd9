import { join } from 'node:path';
import { writePageTexts } from '../articles/writePageTexts.ts';
import { readWholeFile } from '../files/readWholeFile.ts';
import { writeAtOnce } from '../files/writeAtOnce.ts';
import { isEncoded } from '../text/isEncoded.ts';
import { buildFolder } from '../yaml/buildFolder.ts';
import { plural } from '../check/formatCounts.ts';
import type { Command } from './command.ts';
import { articlesOf, articlesOption, storyFoldersOf } from './folders.ts';

export const build: Command<'articles'> = {
  name: 'build',
  takes: 'DIR…',
  about: 'makes DIR/story.json of DIR/story.yaml and the texts of the articles',
  help: `
    Makes the story file DIR/story.json of DIR/story.yaml: finds where the words stand in the
    articles, and writes offsets, bounds of dates, hashes and collations. All that is wrong is told,
    a line each: FILE:LINE:COLUMN: place: what is wrong; what would be right. A story at fault is not
    written, and what was there stays as it was.

    Of a saved page (.html) in DIR/articles that has no text yet, the text is made beside it.

    The same story.yaml and the same texts give the same bytes.`,
  options: { articles: articlesOption },
  async run(call, voice) {
    const folders = storyFoldersOf(call);
    const articles = articlesOf(call);
    for (const folder of folders) {
      const pages = await writePageTexts(join(folder, 'articles'));
      voice.problems(pages.problems);
      for (const name of pages.written) {
        voice.say(`${join(folder, 'articles', name)}: written, the text of the saved page`);
      }
    }
    const stories = folders.map((folder, i) => {
      voice.progress('building', i + 1, folders.length);
      const { file, problems, built } = buildFolder(folder, articles);
      voice.problems(problems);
      const story = join(folder, 'story.json');
      if (!built) {
        const errors = problems.filter(({ severity }) => severity === 'error').length;
        voice.say(`${file}: ${plural(errors, 'error')}; ${story} is not written`);
        return { file, story, written: false };
      }
      const before = readWholeFile(story);
      const written = !before.ok || !isEncoded(before.bytes, built.pieces());
      if (written) writeAtOnce(story, built);
      voice.say(`${story}: ${written ? 'written' : 'is up to date'}`);
      return { file, story, written };
    });
    return { stories };
  },
};
