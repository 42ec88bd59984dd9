/** What belongs to each article, by its id, in the given order. */
export function groupByArticle<Part extends { article: string }>(
  parts: readonly Part[],
): Map<string, Part[]> {
  const groups = new Map<string, Part[]>();
  for (const part of parts) {
    const group = groups.get(part.article);
    if (group) group.push(part);
    else groups.set(part.article, [part]);
  }
  return groups;
}
