/** The call is wrong: its message says how, and the exit code is 2. */
export class CallFault extends Error {}

/**
 * The call leaves something open that only a person knows: the message asks for it and says how it is
 * answered, so that how the command is called need not be told as well.
 */
export class OpenQuestion extends CallFault {}
