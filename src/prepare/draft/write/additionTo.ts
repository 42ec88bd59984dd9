/** The remark on a proposal that belongs to an entry already in story.yaml. */
export function additionTo(id: string): string {
  return `story.yaml has the rest as "${id}": add these to it, not a new entry`;
}

/** The same of an event, which has the title of that entry. */
export const addsByTitle =
  'story.yaml has the rest under this title: copied there, this entry is added to it';
