import { statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { formatProblem } from '../check/formatProblem.ts';
import { plural } from '../check/formatCounts.ts';
import { collateFolder, type CollateReport } from '../collate/collateFolder.ts';
import type { Command, Terminal } from './command.ts';
import { exitCode, type ExitCode } from './exitCode.ts';

const help = `
Compares the versions of each statement of DIR/story.json, all at once and word by word, and writes
into the file which of them agree and how the others differ. The page shows what it finds there;
check proves it. Run it again after a version was added or changed. The file is written as JSON with
two spaces, wholly or not at all; one that is at fault is left as it is.

  --help               these lines

Exit code: 0 all is well, 1 a story is at fault and was not written, 2 the call is wrong.`;

export const collate: Command = {
  name: 'collate',
  call: 'DIR…',
  about: 'writes into story files how the versions of each statement agree and differ',
  help,
  run: runCollate,
};

function runCollate(words: string[], terminal: Terminal): ExitCode {
  const call = readCall(words);
  if (typeof call === 'string') {
    terminal.complain(call);
    terminal.complain(`npm run story -- collate ${collate.call}`);
    return exitCode.callWrong;
  }
  if (call.help) {
    terminal.say(`npm run story -- collate ${collate.call}\n${help}`);
    return exitCode.well;
  }
  const missing = call.folders.find((folder) => !isFolder(folder));
  if (missing !== undefined) {
    terminal.complain(`${missing} is not a folder`);
    return exitCode.callWrong;
  }
  const reports = call.folders.map(collateFolder);
  reports.flatMap(formatReport).forEach(terminal.say);
  const atFault = reports.some(({ problems }) => problems.length > 0);
  return atFault ? exitCode.dataAtFault : exitCode.well;
}

function formatReport({ file, problems, statements, written }: CollateReport): string[] {
  if (problems.length > 0) {
    return [...problems.map(formatProblem), `${file}: ${plural(problems.length, 'error')}`];
  }
  const done = written ? 'written' : 'as the file has them';
  return [`${file}: ${plural(statements, 'statement')} collated, ${done}`];
}

function readCall(words: string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: words,
      allowPositionals: true,
      options: { help: { type: 'boolean', short: 'h', default: false } },
    });
    if (positionals.length === 0 && !values.help) return 'name the folder of at least one story';
    return { folders: positionals, help: values.help };
  } catch (error) {
    return error instanceof Error ? error.message : 'the call is wrong';
  }
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
