import { check } from './check.ts';
import { collate } from './collate.ts';
import type { Command, Terminal } from './command.ts';
import { exitCode, type ExitCode } from './exitCode.ts';
import { site } from '../../site/siteCommand.ts';

const commands: readonly Command[] = [check, collate, site];

/** `npm run story -- …`: finds the command that the first word names and runs it. */
export function runStory(
  [name, ...words]: string[],
  terminal: Terminal,
): ExitCode | Promise<ExitCode> {
  if (name === '--help' || name === '-h' || name === 'help') {
    usage().forEach(terminal.say);
    return exitCode.well;
  }
  const command = commands.find((command) => command.name === name);
  if (command) return command.run(words, terminal);
  terminal.complain(name === undefined ? 'say what to do' : `there is no command "${name}"`);
  usage().forEach(terminal.complain);
  return exitCode.callWrong;
}

function usage(): string[] {
  return [
    'npm run story -- COMMAND …',
    ...commands.map(({ name, call, about }) => `  ${name} ${call}\n      ${about}`),
    'npm run story -- COMMAND --help tells more of one.',
  ];
}
