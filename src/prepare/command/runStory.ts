import type { Command, Terminal } from './command.ts';
import { suggest } from '../text/nearest.ts';
import { exitCode, type ExitCode } from './exitCode.ts';
import { formatCall } from './formatHelp.ts';
import { runCommand } from './runCommand.ts';

/** `npm run story -- …`: runs the command that the first argument names. */
export async function runStory(
  commands: readonly Command[],
  [name, ...words]: readonly string[],
  terminal: Terminal,
): Promise<ExitCode> {
  if (name === '--help' || name === '-h' || name === 'help') {
    formatCommands(commands).forEach(terminal.say);
    return exitCode.well;
  }
  const command = commands.find((command) => command.name === name);
  if (command) return runCommand(command, words, terminal);
  const names = commands.map((command) => command.name);
  terminal.complain(
    name === undefined ? 'say what to do' : `there is no command "${name}"${suggest(name, names)}`,
  );
  formatCommands(commands).forEach(terminal.complain);
  return exitCode.callWrong;
}

function formatCommands(commands: readonly Command[]): string[] {
  return [
    'npm run story -- COMMAND …',
    ...commands.map((command) => `  ${formatCall(command)}\n      ${command.about}`),
    'npm run story -- COMMAND --help tells more of one.',
  ];
}
