/** The call is wrong: its message says how, and the exit code is 2. */
export class CallFault extends Error {}
