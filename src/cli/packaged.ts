#!/usr/bin/env node
import { capture } from '../capture/captureCommand.ts';
import { prepareCommands } from '../prepare/command/commands.ts';
import { runStory } from '../prepare/command/story.ts';
import { siteCommand } from '../site/siteCommand.ts';
import { processTerminal } from './processTerminal.ts';

/* The command `sourceline` of the package: built, so that nothing of TypeScript is needed to run it. */
const site = siteCommand(() =>
  import('../site/shell/fillShell.ts').then(({ fillShell }) => fillShell),
);

process.exitCode = await runStory(
  [...prepareCommands, site, capture],
  process.argv.slice(2),
  processTerminal(),
);
