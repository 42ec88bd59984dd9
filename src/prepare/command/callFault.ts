/** The call is wrong: the message says how, and the exit code is 2. */
export class CallFault extends Error {}

/**
 * The call leaves something open that only a person knows. The message asks for it and says how to
 * answer, so that the usage need not be printed as well.
 */
export class OpenQuestion extends CallFault {}
