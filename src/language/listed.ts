/** Names one after another; a name may itself have a comma (“The Post · 26 Oct 2025, 08:00”). */
export const listed = (names: readonly string[], comma: string, and: string): string =>
  [names.slice(0, -1).join(comma), ...names.slice(-1)].filter((part) => part !== '').join(and);
