/** The remark on a proposal that belongs to an entry already in story.yaml. */
export function additionTo(id: string): string {
  return `story.yaml has the rest as "${id}": add these to it, not a new entry`;
}
