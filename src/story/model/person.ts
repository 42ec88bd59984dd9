/** A person who has to do with the events of a story. */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly role: string;
  /** An event of the story names them, or a statement is theirs. */
  readonly hasReports: boolean;
}
