import { formatQuota } from '../../quota/formatQuota.ts';
import { quotaOf, type Quota } from '../../quota/quotaOf.ts';
import { errorAt, heldText, type CheckContext, type Rule } from '../context.ts';

/** How to set another limit, mentioned wherever the limit is exceeded. */
export const whoOwns =
  'If you own the texts, you may set another limit in the story: "proseLimit", 0 to 1';

/** No more of an outlet's own prose is shown than the limit allows. */
export const quota: Rule = (context) =>
  quotasOf(context).flatMap((quota) => {
    if (quota.share <= quota.limit) return [];
    const i = context.story.articles.findIndex(({ id }) => id === quota.article);
    const message = `${formatQuota(quota)}: too much; shorten excerpts and evidence, or take fewer. ${whoOwns}`;
    return [errorAt(context, ['articles', i], message)];
  });

/** Computed once per check: both the rule and the report need it. */
const counted = new WeakMap<CheckContext, Quota[]>();

/** For every article whose text is held, in the order of the story. */
export function quotasOf(context: CheckContext): Quota[] {
  const known = counted.get(context) ?? countQuotas(context);
  counted.set(context, known);
  return known;
}

function countQuotas(context: CheckContext): Quota[] {
  return context.story.articles.flatMap((article) => {
    const text = heldText(context, article.id);
    return text === undefined ? [] : [quotaOf(context.story, article, text)];
  });
}
