/**
 * The call is wrong, or leaves something open that only a person knows: the exit code is 2. The
 * message is all that is printed, on one line, and says what to write instead.
 */
export class CallFault extends Error {}

/** The call is not of the form that the command has, which is printed as well. */
export class UsageFault extends CallFault {}
