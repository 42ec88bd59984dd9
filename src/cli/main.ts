import { prepareCommands } from '../prepare/command/commands.ts';
import { site } from '../site/siteCommand.ts';
import { preview } from '../site/preview/previewCommand.ts';
import { runStory } from '../prepare/command/story.ts';
import { processTerminal } from './processTerminal.ts';

process.exitCode = await runStory(
  [...prepareCommands, site, preview],
  process.argv.slice(2),
  processTerminal(),
);
