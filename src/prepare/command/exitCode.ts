/** What a command answers to the shell. */
export const exitCode = {
  /** All is well. */
  well: 0,
  /** The data is at fault. */
  dataAtFault: 1,
  /** The call is wrong: an unknown command or option, a folder that is not there. */
  callWrong: 2,
} as const;

export type ExitCode = (typeof exitCode)[keyof typeof exitCode];
