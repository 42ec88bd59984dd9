import { runStory } from '../prepare/command/story.ts';
import { allCommands } from './allCommands.ts';
import { processTerminal } from './processTerminal.ts';

process.exitCode = await runStory(allCommands, process.argv.slice(2), processTerminal());
