/** What `draft` writes where only a person can say it; `check` warns while it stands. */
export const toBeWritten = {
  description: 'To be written: one sentence.',
  role: 'to be written',
} as const;

/**
 * Whether a text of a story is what `draft` wrote in the place of one; summaries were an article's
 * words once.
 */
export const isToBeWritten = (text: string): boolean =>
  /^\s*to be written(?!\p{L})/iu.test(text) || /^\s*By the words of \S+: /u.test(text);
