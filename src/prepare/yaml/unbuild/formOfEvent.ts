import type {
  Account,
  Excerpt,
  StoryDate,
  StoryEvent,
  UndatedEvent,
} from '../../../story/file/schema.ts';
import { dateFromEvent } from '../build/buildEvent.ts';
import { contextOfExcerpt } from '../build/contextOfExcerpt.ts';
import { firstDifference } from '../../json/firstDifference.ts';
import type { Keys } from '../read/placeIn.ts';
import { isPlainName } from '../form/isPlainName.ts';
import type { Bench } from './bench.ts';
import { formOfDate } from './formOfDate.ts';
import { asFields, oneOrList, pointTo, type PointerOut } from './pointTo.ts';

/** An event, dated or not, as written in the form. */
export function formOfEvent(
  bench: Bench,
  event: StoryEvent | UndatedEvent,
  keys: Keys,
): Record<string, unknown> {
  const { accounts, importance, people, tags, id, title, summary, ...rest } = event;
  const date = 'date' in event ? event.date : undefined;
  const [only, ...more] = accounts;
  const own = { article: more.length === 0 ? only?.article : undefined };
  return {
    id,
    title,
    summary,
    ...rest,
    ...(date ? { date: formOfDate(bench, date, [...keys, 'date'], own) } : {}),
    ...(importance === 2 ? {} : { importance }),
    ...(people.length === 0 ? {} : { people }),
    ...(tags.length === 0 ? {} : { tags }),
    ...(accounts.length === 0
      ? {}
      : { accounts: formOfAccounts(bench, accounts, [...keys, 'accounts'], date) }),
    ...bench.others(keys),
  };
}

function formOfAccounts(
  bench: Bench,
  accounts: readonly Account[],
  keys: Keys,
  eventDate: StoryDate | undefined,
): unknown {
  const forms = accounts.map((account, i) => ({
    article: account.article,
    ...formOfAccount(bench, account, [...keys, i], eventDate),
  }));
  const articles = new Set(forms.map(({ article }) => article));
  if (articles.size < forms.length || ![...articles].every(isPlainName)) {
    return forms.map(({ article, fields, words }) => ({
      article,
      ...(fields ?? { excerpts: words }),
    }));
  }
  return Object.fromEntries(forms.map(({ article, fields, words }) => [article, fields ?? words]));
}

/** Its excerpts alone (`words`), if there is nothing else to say; otherwise all its fields. */
function formOfAccount(
  bench: Bench,
  account: Account,
  keys: Keys,
  eventDate: StoryDate | undefined,
): { words: PointerOut | readonly PointerOut[]; fields?: Record<string, unknown> } {
  const { article, excerpts, date: _, ...rest } = account;
  const words = oneOrList(
    excerpts.map((one, i) => formOfExcerpt(bench, article, one, [...keys, 'excerpts', i])),
  );
  const date = formOfAccountDate(bench, account, keys, eventDate);
  const more = { ...rest, ...date, ...bench.others(keys) };
  // Fields of others in a lone excerpt would be taken for the account's.
  const isAlone = Object.keys(bench.others([...keys, 'excerpts', 0])).length === 0;
  if (Object.keys(more).length === 0 && isAlone && excerpts.length > 0) return { words };
  return { words, fields: { ...(excerpts.length === 0 ? {} : { excerpts: words }), ...more } };
}

function formOfAccountDate(
  bench: Bench,
  { article, excerpts, date }: Account,
  keys: Keys,
  eventDate: StoryDate | undefined,
): { date?: unknown } {
  const at = [...keys, 'date'];
  const follows = eventDate && dateFromEvent(bench.workshop, article, eventDate, at);
  if (!date) return follows ? { date: null } : {};
  const isSame = follows && firstDifference(date, follows) === undefined;
  const hasOthers = Object.keys(bench.others(at)).length > 0;
  const isPlain = date.evidence.every(
    (_, i) => Object.keys(bench.others([...at, 'evidence', i])).length === 0,
  );
  if (isSame && !hasOthers && isPlain) return {};
  return { date: formOfDate(bench, date, at, { article, near: excerpts }) };
}

function formOfExcerpt(bench: Bench, article: string, excerpt: Excerpt, keys: Keys): PointerOut {
  const pointer = pointTo(bench, article, excerpt, keys);
  const { index, taken = [] } = bench.workshop.articles.get(article) ?? {};
  const usual = index ? contextOfExcerpt(index.text, excerpt, taken) : { prefix: '', suffix: '' };
  const { prefix, suffix } = excerpt;
  if (prefix === usual.prefix && suffix === usual.suffix) return pointer;
  return {
    ...asFields(pointer),
    ...(prefix === usual.prefix ? {} : { prefix }),
    ...(suffix === usual.suffix ? {} : { suffix }),
  };
}
