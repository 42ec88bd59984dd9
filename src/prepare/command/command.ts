import type { Problem } from '../check/problem.ts';

/** An option of a command: the name of its value, if it takes one, and what it is for. */
export interface Option {
  /** `DIR` in `--articles DIR`; omitted when the option takes no value. */
  value?: string;
  /** What `--help` says about it. */
  about: string;
  /** The command requires it, and its usage says so. */
  required?: true;
  /** It may be given several times; otherwise giving it twice is an error. */
  many?: true;
}

/**
 * One of the things that `npm run story --` can do, declared once: its usage, its help and the
 * parsing of its arguments all follow from this. `runCommand` adds what every command has (`--help`,
 * `--json`, `--quiet`, `--progress`) and sets the exit code.
 */
export interface Command<Name extends string = string> {
  name: string;
  /** The operands, shown before the options: `DIR…`. Empty when there are none. */
  takes: string;
  /** One line for the list of commands. */
  about: string;
  /** What `--help` says before the options: paragraphs, wrapped by the program. */
  help: string;
  options: Readonly<Record<Name, Option>>;
  /**
   * Runs the command. What it returns is what `--json` prints; an object gets `problems` added, and
   * with anything else the problems are lines on standard error.
   *
   * @throws CallFault when the call is wrong in a way that the options do not express
   */
  run(call: Call<Name>, voice: Voice): unknown;
}

/** What a call asks a command to do. */
export interface Call<Name extends string = string> {
  /** The operands, in order. */
  words: readonly string[];
  /** The value of an option, the last if it was repeated; `undefined` when not given. */
  value(option: Name): string | undefined;
  /** Every value of an option, in order. */
  values(option: Name): readonly string[];
  has(option: Name): boolean;
  environment: Terminal['environment'];
}

/** How a command reports. */
export interface Voice {
  /**
   * Reports what is wrong with the data, one line each, even with `--quiet`. The first error makes
   * the exit code 1; warnings do not.
   */
  problem: (problem: Problem) => void;
  /**
   * Reports many problems at once: of a kind with very many, the first few and how many more there
   * are.
   */
  problems: (problems: readonly Problem[]) => void;
  /** Prints a line about what was done or found; silent with `--quiet` or `--json`. */
  say: (line: string) => void;
  /**
   * Prints a line about a document that `say` prints, such as what it leaves out. It goes to
   * standard error, so that standard output is the document alone; silent with `--quiet` or
   * `--json`.
   */
  aside: (line: string) => void;
  /**
   * Reports how far long work has got, on standard error: at once on a terminal or with
   * `--progress`, elsewhere a line every ten seconds; silent with `--quiet` or `--json` unless it
   * is asked for. It is cheap enough to be called for each item.
   */
  progress: (what: string, done?: number, all?: number) => void;
}

/** The streams and surroundings of a command; tests supply their own. */
export interface Terminal {
  /** Writes a line to standard output. */
  say: (line: string) => void;
  /** Writes a line to standard error. */
  complain: (line: string) => void;
  /** Overwrites the last line on standard error; omitted when that is not a terminal. */
  overwrite?: (line: string) => void;
  environment: Readonly<Record<string, string | undefined>>;
}
