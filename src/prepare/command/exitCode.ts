/** The exit codes of all commands. */
export const exitCode = {
  /** Success. */
  well: 0,
  /** Faulty data. */
  dataAtFault: 1,
  /** A wrong call: an unknown command or option, or a folder that does not exist. */
  callWrong: 2,
} as const;

export type ExitCode = (typeof exitCode)[keyof typeof exitCode];
