import { formatReport } from '../check/formatReport.ts';
import { textsInGit } from '../check/textsInGit.ts';
import { countsOf } from '../check/formatCounts.ts';
import { quotasOf } from '../check/rules/quota.ts';
import type { Command } from './command.ts';
import { articlesOf, articlesOption, storyFoldersOf, takeFolder } from './folders.ts';

export const check: Command<'articles' | 'require-articles' | 'built'> = {
  name: 'check',
  takes: 'DIR…',
  about: 'proves that story files are right, and tells all that is not',
  help: `
    Proves what can be proved of each story file DIR/story.json, or of what DIR/story.yaml builds,
    if there is one: that it is a story, that every
    excerpt, quotation and piece of evidence is the article's text at its offsets, that dates follow
    from their words and the calendar, that no more of an article is shown than may be, and that
    nothing withheld stands in it. All problems are told, a line each: FILE:LINE: PATH: what is
    wrong; what would be right. Texts and drafts that git has, or would take, are warned of. An article whose text is not at hand is checked as far as it can
    be, and the summary says what was not.`,
  options: {
    articles: articlesOption,
    'require-articles': { about: 'a text that is not there is an error' },
    built: {
      value: 'DIR',
      about:
        'look through what was built too, dist for example: nothing withheld stands in it and no more of an article than may be',
    },
  },
  async run(call, voice) {
    // Loaded lazily: it brings everything that finds dates, which other commands do not need.
    const { checkFolder } = await import('../check/checkFolder.ts');
    const folders = storyFoldersOf(call);
    const built = call.value('built');
    const articles = articlesOf(call);
    const options = {
      requireArticles: call.has('require-articles'),
      ...(built === undefined ? {} : { built: takeFolder(built) }),
      ...(articles === undefined ? {} : { articles }),
    };
    const stories = folders.map((folder, i) => {
      voice.progress('checking', i + 1, folders.length);
      const report = checkFolder(folder, options);
      voice.problems([...report.problems, ...textsInGit(folder)]);
      formatReport(report).forEach(voice.say);
      const { file, context, acknowledged } = report;
      if (!context) return { file };
      return { file, acknowledged, counts: countsOf(context.story), quotas: quotasOf(context) };
    });
    return { stories };
  },
};
