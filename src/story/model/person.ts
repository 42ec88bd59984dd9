/** Who has to do with the events of a story. */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly role: string;
  /** The story has an event that names them, or a statement of theirs. */
  readonly hasReports: boolean;
}
