import type { StoryFile } from '../../story/file/schema.ts';
import { differenceKinds } from '../../story/model/difference.ts';

/** How much a story holds. */
export function countsOf(story: StoryFile) {
  const accounts = [...story.events, ...story.undated].flatMap((event) => event.accounts);
  return {
    articles: story.articles.length,
    events: story.events.length,
    undated: story.undated.length,
    accounts: accounts.length,
    excerpts: accounts.reduce((sum, account) => sum + account.excerpts.length, 0),
    statements: story.quotations.length,
    versions: story.quotations.reduce((sum, { versions }) => sum + versions.length, 0),
    differences: story.differences.length,
  };
}

/** What a story holds, in numbers. */
export function formatCounts(story: StoryFile): string[] {
  const counts = countsOf(story);
  const kinds = differenceKinds
    .map((kind) => ({ kind, count: story.differences.filter((one) => one.kind === kind).length }))
    .filter(({ count }) => count > 0)
    .map(({ kind, count }) => `${count} ${kind}`);
  const undated = counts.undated === 0 ? '' : ` and ${counts.undated} undated`;
  return [
    `  ${plural(counts.articles, 'article')}, ${plural(counts.events, 'event')}${undated}, ${plural(counts.accounts, 'account')}, ${plural(counts.excerpts, 'excerpt')}`,
    `  ${plural(counts.statements, 'statement')} in ${plural(counts.versions, 'version')}`,
    `  ${plural(counts.differences, 'difference')}${kinds.length === 0 ? '' : `: ${kinds.join(', ')}`}`,
  ];
}

export function plural(count: number, thing: string, things = `${thing}s`): string {
  return `${count} ${count === 1 ? thing : things}`;
}
