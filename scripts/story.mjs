import { fileURLToPath, pathToFileURL } from 'node:url';
import { compiledCommand } from './compiledCommand.mjs';

/*
 * `npm run story -- …`, compiled once and again after a change: reading each module's TypeScript
 * anew would take more than a second of processor time every time.
 */
const root = fileURLToPath(new URL('..', import.meta.url));
process.env['TSX_TSCONFIG_PATH'] = fileURLToPath(new URL('../tsconfig.run.json', import.meta.url));

const compiled = await compiledCommand(root, 'src/cli/main.ts');
if (compiled === undefined) {
  const { register } = await import('tsx/esm/api');
  register();
  await import('../src/cli/main.ts');
} else await import(pathToFileURL(compiled).href);
