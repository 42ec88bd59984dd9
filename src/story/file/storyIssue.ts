/** One thing that is wrong with a story file. */
export interface StoryIssue {
  /** The location: a JSONPath (RFC 9535, singular), for example `$.events[3].date.edtf`. */
  path: string;
  /** What is wrong there and what would be right, in one line of plain words. */
  message: string;
}
