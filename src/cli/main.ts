import { prepareCommands } from '../prepare/command/commands.ts';
import { siteCommand } from '../site/siteCommand.ts';
import { preview } from '../site/preview/previewCommand.ts';
import { runStory } from '../prepare/command/story.ts';
import { processTerminal } from './processTerminal.ts';

const site = siteCommand(() => import('../site/buildSite.ts').then(({ buildSite }) => buildSite));

process.exitCode = await runStory(
  [...prepareCommands, site, preview],
  process.argv.slice(2),
  processTerminal(),
);
