import type { ExitCode } from './exitCode.ts';

/** One of the things that `npm run story --` can do. */
export interface Command {
  name: string;
  /** What follows the name in a call. */
  call: string;
  /** One line for the list of commands. */
  about: string;
  /** All that `--help` says after the call. */
  help: string;
  run: (words: string[], terminal: Terminal) => ExitCode | Promise<ExitCode>;
}

/** Where a command speaks and what surrounds it; tests give their own. */
export interface Terminal {
  /** A line of what was asked for. */
  say: (line: string) => void;
  /** A line about a wrong call. */
  complain: (line: string) => void;
  environment: Readonly<Record<string, string | undefined>>;
}
