import type { Problem } from '../check/problem.ts';

/** An option of a command: what its value is called, if it has one, and what it is for. */
export interface Option {
  /** `DIR` in `--articles DIR`; absent: the option is given or not. */
  value?: string;
  /** What `--help` says of it. */
  about: string;
  /** The command does not work without it, and its call says so. */
  required?: true;
  /** It may be given several times; absent: a call that gives it twice is at fault. */
  many?: true;
}

/**
 * One of the things that `npm run story --` can do, declared once: its call, its help and the
 * reading of its words all follow from this. `runCommand` adds what every command has (`--help`,
 * `--json`, `--quiet`, `--progress`) and makes the exit code.
 */
export interface Command<Name extends string = string> {
  name: string;
  /** What follows the name in a call, before the options: `DIR…`. Empty: nothing. */
  takes: string;
  /** One line for the list of commands. */
  about: string;
  /** What `--help` says before the options: paragraphs, wrapped by the program. */
  help: string;
  options: Readonly<Record<Name, Option>>;
  /**
   * Does it. What it returns is what `--json` prints; an object gets `problems` added, and with
   * anything else the problems are lines on standard error.
   *
   * @throws CallFault when the call is wrong in a way that the options do not tell
   */
  run(call: Call<Name>, voice: Voice): unknown;
}

/** What a person asked a command for. */
export interface Call<Name extends string = string> {
  /** What is no option, in order. */
  words: readonly string[];
  /** The value of an option, the last of many; undefined: not given. */
  value(option: Name): string | undefined;
  /** Every value of an option, in order. */
  values(option: Name): readonly string[];
  has(option: Name): boolean;
  environment: Terminal['environment'];
}

/** How a command speaks. */
export interface Voice {
  /**
   * What is wrong with the data: a line each, also with `--quiet`. The first error among them makes
   * the exit code 1; warnings do not.
   */
  problem: (problem: Problem) => void;
  /** Many at once: of a kind with very many the first are told, and how many more there are. */
  problems: (problems: readonly Problem[]) => void;
  /** A line of what was done or found; not told with `--quiet` or `--json`. */
  say: (line: string) => void;
  /**
   * A line about a document that `say` prints, such as what it leaves out: on standard error, so
   * that standard output is the document alone. Not told with `--quiet` or `--json`.
   */
  aside: (line: string) => void;
  /**
   * How far long work has come. Shown on standard error when that is a terminal or `--progress` is
   * given; cheap, so it may be called for each piece of work.
   */
  progress: (what: string, done?: number, all?: number) => void;
}

/** Where a command speaks and what surrounds it; tests give their own. */
export interface Terminal {
  /** A line on standard output. */
  say: (line: string) => void;
  /** A line on standard error. */
  complain: (line: string) => void;
  /** Writes a line over the one before on standard error; absent: that is no terminal. */
  overwrite?: (line: string) => void;
  environment: Readonly<Record<string, string | undefined>>;
}
