import { build } from './build.ts';
import { check } from './check.ts';
import { collateCommand } from './collateCommand.ts';
import type { Command } from './command.ts';
import { draft } from './draft.ts';
import { evaluate } from './evaluate.ts';
import { exportCommand } from './exportCommand.ts';
import { find } from './find.ts';
import { generate } from './generate.ts';
import { importCommand } from './importCommand.ts';
import { newCommand } from './newCommand.ts';
import { unbuild } from './unbuild.ts';

/** The commands of the preparation layer; `src/cli/main.ts` adds those of the layers above. */
export const prepareCommands: readonly Command[] = [
  newCommand,
  build,
  check,
  collateCommand,
  draft,
  evaluate,
  find,
  generate,
  importCommand,
  exportCommand,
  unbuild,
];
