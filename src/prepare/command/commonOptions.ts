import type { Option } from './command.ts';

/** The options of every command. */
export const commonOptions: Readonly<Record<'json' | 'quiet' | 'progress' | 'help', Option>> = {
  json: { about: 'print one JSON document instead of lines' },
  quiet: { about: 'print what is wrong and nothing else' },
  progress: { about: 'tell on standard error how far it is, also when that is no terminal' },
  help: { about: 'these lines' },
};
