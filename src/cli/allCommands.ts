import { capture } from '../capture/captureCommand.ts';
import type { Command } from '../prepare/command/command.ts';
import { prepareCommands } from '../prepare/command/commands.ts';
import { preview } from '../site/preview/previewCommand.ts';
import { siteCommand } from '../site/siteCommand.ts';

const site = siteCommand(() => import('../site/buildSite.ts').then(({ buildSite }) => buildSite));

/** What `npm run story` knows, in the order of its help. */
export const allCommands: readonly Command[] = [...prepareCommands, site, preview, capture];
