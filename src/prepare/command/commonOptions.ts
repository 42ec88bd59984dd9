import type { Option } from './command.ts';

/** The options of every command. */
export const commonOptions: Readonly<Record<'json' | 'quiet' | 'progress' | 'help', Option>> = {
  json: { about: 'print one JSON document instead of lines' },
  quiet: { about: 'print what is wrong and nothing else' },
  progress: {
    about: 'report progress on standard error from the start, even when that is not a terminal',
  },
  help: { about: 'these lines' },
};
