import { statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { checkFolder, type CheckOptions } from '../check/checkFolder.ts';
import { formatReport } from '../check/formatReport.ts';
import type { Command, Terminal } from './command.ts';
import { exitCode, type ExitCode } from './exitCode.ts';

const help = `
Proves what can be proved of each story file DIR/story.json: that it is a story, that every excerpt,
quotation and piece of evidence is the article's text at its offsets, that dates follow from their
words and the calendar, that no more of an article is shown than may be, and that nothing withheld
stands in it. All problems are told, a line each: FILE:LINE: PATH: what is wrong; what would be right.

  --articles DIR       where the texts of the articles are, or the variable SOURCELINE_ARTICLES; what is
                       not there is looked for in the story's DIR/articles. Without its text an article
                       is checked as far as it can be, and the summary says what was not.
  --require-articles   a text that is not there is an error
  --built DIR          look through what was built too, dist for example: nothing withheld stands
                       in it and no more of an article than may be
  --help               these lines

Exit code: 0 all is well (warnings do not count), 1 a story is at fault, 2 the call is wrong.`;

export const check: Command = {
  name: 'check',
  call: 'DIR… [--articles DIR] [--require-articles] [--built DIR]',
  about: 'proves that story files are right, and tells all that is not',
  help,
  run: runCheck,
};

function runCheck(words: string[], terminal: Terminal): ExitCode {
  const call = readCall(words);
  if (typeof call === 'string') {
    terminal.complain(call);
    terminal.complain(`npm run story -- check ${check.call}`);
    return exitCode.callWrong;
  }
  if (call.help) {
    terminal.say(`npm run story -- check ${check.call}\n${help}`);
    return exitCode.well;
  }
  const articles = call.articles ?? (terminal.environment['SOURCELINE_ARTICLES'] || undefined);
  const options: CheckOptions = {
    ...call.options,
    ...(articles === undefined ? {} : { articles }),
  };
  const missing = [...call.folders, options.built, options.articles].find(
    (folder) => folder !== undefined && !isFolder(folder),
  );
  if (missing !== undefined) {
    terminal.complain(`${missing} is not a folder`);
    return exitCode.callWrong;
  }
  const reports = call.folders.map((folder) => checkFolder(folder, options));
  reports.flatMap(formatReport).forEach(terminal.say);
  const atFault = reports.some(({ problems }) =>
    problems.some(({ severity }) => severity === 'error'),
  );
  return atFault ? exitCode.dataAtFault : exitCode.well;
}

/** What a call asks for, or what is wrong with it. */
function readCall(words: string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: words,
      allowPositionals: true,
      options: {
        articles: { type: 'string' },
        built: { type: 'string' },
        'require-articles': { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    if (positionals.length === 0 && !values.help) return 'name the folder of at least one story';
    const options = {
      requireArticles: values['require-articles'],
      ...(values.built === undefined ? {} : { built: values.built }),
    };
    return { folders: positionals, articles: values.articles, help: values.help, options };
  } catch (error) {
    return error instanceof Error ? error.message : 'the call is wrong';
  }
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
