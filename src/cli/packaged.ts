#!/usr/bin/env node
import { capture } from '../capture/captureCommand.ts';
import { prepareCommands } from '../prepare/command/commands.ts';
import { siteCommand } from '../site/siteCommand.ts';
import { runProcess } from './runProcess.ts';

/* The package's command `sourceline`, compiled so that running it needs no TypeScript. */
const site = siteCommand(() =>
  import('../site/shell/fillShell.ts').then(({ fillShell }) => fillShell),
);

await runProcess([...prepareCommands, site, capture]);
