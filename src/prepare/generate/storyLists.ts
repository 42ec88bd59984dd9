import type { Account, Difference, Outlet, Person } from '../../story/file/schema.ts';
import { accountWords } from './accountWords.ts';
import { outletName } from './inventArticle.ts';
import { inventEvent, peopleCount } from './inventEvent.ts';
import {
  articleId,
  fileAccount,
  fileEvent,
  fileQuotation,
  outletId,
  personId,
  spanAt,
  type HeldAccount,
} from './storyParts.ts';
import type { StoryPlan } from './storyPlan.ts';

/** A plan with the position of each account's line in its article; -1 when its text is not held. */
export type PlacedPlan = StoryPlan & { readonly lines: Int32Array };

export function outletsOf({ call, outletOf }: StoryPlan, isHeld: readonly boolean[]): Outlet[] {
  return Array.from({ length: call.outlets }, (_, outlet) => {
    const name = outletName(outlet);
    const article = isHeld.findIndex((held, at) => held && outletOf[at] === outlet);
    const words = { article: articleId(article), ...spanAt({ exact: name, start: 0 }, 0) };
    return { id: outletId(outlet), name, evidence: article < 0 ? [] : [words] };
  });
}

export const peopleOf = (): Person[] =>
  Array.from({ length: peopleCount }, (_, n) => ({
    id: personId(n),
    name: `Speaker ${n + 1}`,
    role: 'Somebody invented',
  }));

export function* eventsOf(plan: PlacedPlan) {
  for (let n = 0; n < plan.call.events; n += 1) {
    const event = inventEvent(plan, n);
    const accounts = accountsOf(plan, n).map((account): Account =>
      account.line < 0
        ? { article: articleId(account.article), excerpts: [] }
        : fileAccount(event, account),
    );
    yield fileEvent(event, accounts);
  }
}

export function* quotationsOf(plan: PlacedPlan) {
  for (let n = 0; n < plan.call.events; n += 1) {
    const held = accountsOf(plan, n).filter(({ line }) => line >= 0);
    const event = held.length > 0 ? inventEvent(plan, n) : null;
    const quotation = event && fileQuotation(event, held);
    if (quotation) yield quotation;
  }
}

export function* differencesOf(plan: PlacedPlan): Generator<Difference> {
  for (let n = 0; n < plan.call.events; n += 1) {
    const held = accountsOf(plan, n).filter(({ line }) => line >= 0);
    const event = held.length > 1 ? inventEvent(plan, n) : null;
    if (!event?.isDisputed) continue;
    yield {
      id: `number-of-${event.id}`,
      kind: 'conflict',
      events: [event.id],
      summary: 'They differ in the number of people.',
      evidence: held.flatMap(({ article, order, line }) => {
        const { number } = accountWords(event, order);
        return number ? [{ article: articleId(article), ...spanAt(number, line) }] : [];
      }),
    };
  }
}

function accountsOf({ starts, articles, lines }: PlacedPlan, n: number): HeldAccount[] {
  const first = starts[n] ?? 0;
  return Array.from({ length: (starts[n + 1] ?? 0) - first }, (_, order) => ({
    article: articles[first + order] ?? 0,
    order,
    line: lines[first + order] ?? -1,
  }));
}
