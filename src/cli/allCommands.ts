import { capture } from '../capture/captureCommand.ts';
import type { Command } from '../prepare/command/command.ts';
import { prepareCommands } from '../prepare/command/commands.ts';
import { preview } from '../site/preview/previewCommand.ts';
import { siteCommand } from '../site/siteCommand.ts';

const site = siteCommand(() => {
  // Set before React loads: its development checks take as long again as what it renders.
  process.env['NODE_ENV'] ??= 'production';
  return import('../site/buildSite.ts').then(({ buildSite }) => buildSite);
});

/** The commands of `npm run story`, in the order of its help. */
export const allCommands: readonly Command[] = [...prepareCommands, site, preview, capture];
