import { differenceKinds, type StoryFile } from '../../story/file/schema.ts';

/** What a story holds, in numbers. */
export function formatCounts(story: StoryFile): string[] {
  const all = [...story.events, ...story.undated];
  const accounts = all.flatMap((event) => event.accounts);
  const excerpts = accounts.reduce((sum, account) => sum + account.excerpts.length, 0);
  const versions = story.quotations.reduce((sum, { versions }) => sum + versions.length, 0);
  const kinds = differenceKinds
    .map((kind) => ({ kind, count: story.differences.filter((one) => one.kind === kind).length }))
    .filter(({ count }) => count > 0)
    .map(({ kind, count }) => `${count} ${kind}`);
  const undated = story.undated.length === 0 ? '' : ` and ${story.undated.length} undated`;
  return [
    `  ${plural(story.articles.length, 'article')}, ${plural(story.events.length, 'event')}${undated}, ${plural(accounts.length, 'account')}, ${plural(excerpts, 'excerpt')}`,
    `  ${plural(story.quotations.length, 'statement')} in ${plural(versions, 'version')}`,
    `  ${plural(story.differences.length, 'difference')}${kinds.length === 0 ? '' : `: ${kinds.join(', ')}`}`,
  ];
}

export function plural(count: number, thing: string, things = `${thing}s`): string {
  return `${count} ${count === 1 ? thing : things}`;
}
