import type { Command } from '../prepare/command/command.ts';
import { runStory } from '../prepare/command/runStory.ts';
import { processTerminal } from './processTerminal.ts';

/**
 * Runs the command that this process was called with and sets the exit code. A bug in the program is
 * also reported in one line; SOURCELINE_DEBUG adds where it happened.
 */
export async function runProcess(commands: readonly Command[]): Promise<void> {
  try {
    process.exitCode = await runStory(commands, process.argv.slice(2), processTerminal());
  } catch (error) {
    if (process.env['SOURCELINE_DEBUG']) throw error;
    process.stderr.write(`${describeCrash(error)}\n`);
    process.exitCode = 1;
  }
}

const mostLetters = 400;
const colours = new RegExp(String.raw`${String.fromCodePoint(27)}\[[\d;]*m`, 'g');

function describeCrash(error: unknown): string {
  const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  const line = message.replace(colours, '').split(/\s+/u).join(' ').slice(0, mostLetters);
  return `a fault in the program, not in your data (${line}); please report it, with what SOURCELINE_DEBUG=1 prints`;
}
