import { prepareCommands } from '../command/commands.ts';
import type { Command } from '../command/command.ts';
import { runStory } from '../command/runStory.ts';

/** Runs `npm run story -- …` in this process and collects what it prints. */
export async function runWords(
  words: readonly string[],
  environment: Record<string, string> = {},
  commands: readonly Command[] = prepareCommands,
) {
  const said: string[] = [];
  const complained: string[] = [];
  const code = await runStory(commands, words, {
    say: (line) => said.push(line),
    complain: (line) => complained.push(line),
    environment,
  });
  return { code, said: said.join('\n'), complained: complained.join('\n') };
}
