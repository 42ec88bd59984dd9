import { parseEdtf } from '../../../time/edtf/parseEdtf.ts';
import type { Account, StoryDate, StoryEvent, UndatedEvent } from '../../../story/file/schema.ts';
import type { AccountForm, EventForm, UndatedForm } from '../form/storyForm.ts';
import type { Keys } from '../read/placeIn.ts';
import { buildDate, completeDate } from './buildDate.ts';
import { defaultExplanation } from './defaultExplanation.ts';
import { buildExcerpt } from './buildExcerpt.ts';
import { dateFromAccounts } from './dateFromAccounts.ts';
import { idFrom } from './idFrom.ts';
import { articleOf } from './placeWords.ts';
import type { Workshop } from './workshop.ts';

const usualImportance = 2;

/** Defaults for what the form does not specify. */
function usualOf({
  title,
  summary = title,
  importance = usualImportance,
  people = [],
  tags = [],
}: EventForm | UndatedForm) {
  return { summary, importance, people, tags };
}

export function buildEvent(workshop: Workshop, form: EventForm, keys: Keys): StoryEvent {
  const accounts = form.accounts ?? [];
  const [only, ...others] = accounts;
  const own = { article: others.length === 0 ? only?.article : undefined };
  const stated = form.date && buildDate(workshop, form.date, [...keys, 'date'], own);
  const built = buildAccounts(workshop, accounts, keys, stated);
  const date =
    stated ?? dateFromAccounts(workshop, built, [...keys, 'date']) ?? missingDate(workshop, keys);
  return workshop.made(keys, {
    ...form,
    ...usualOf(form),
    id: form.id ?? freeId(workshop, idFrom(workshop, form.title, keys)),
    date,
    accounts: built,
  });
}

/** Ids are cut, so that two long titles may have one. */
function freeId({ eventIds }: Workshop, id: string): string {
  let own = id;
  for (let n = 2; eventIds.has(own); n += 1) own = `${id}-${n}`;
  eventIds.add(own);
  return own;
}

function missingDate(workshop: Workshop, keys: Keys): StoryDate {
  const message =
    'has no date, and none of its accounts has one; write a date, or put it under "undated"';
  workshop.fault(keys, message);
  const { edtf, extent, basis } = { edtf: '', extent: 'moment', basis: 'entered' } as const;
  return { edtf, extent, basis, explanation: '', evidence: [], earliest: null, latest: null };
}

export function buildUndated(workshop: Workshop, form: UndatedForm, keys: Keys): UndatedEvent {
  return workshop.made(keys, {
    ...form,
    ...usualOf(form),
    id: form.id ?? freeId(workshop, idFrom(workshop, form.title, keys)),
    accounts: buildAccounts(workshop, form.accounts ?? [], keys, undefined),
  });
}

function buildAccounts(
  workshop: Workshop,
  forms: readonly AccountForm[],
  keys: Keys,
  date: StoryDate | undefined,
): Account[] {
  const built = forms.map((form) => ({
    account: buildAccount(workshop, form, keys, date),
    entry: form.entry,
  }));
  const accounts: Account[] = [];
  for (const { account, entry } of built) {
    const at = accounts.findIndex(({ article }) => article === account.article);
    const known = accounts[at];
    // Within one entry, two accounts of an article are a fault.
    if (entry && known)
      accounts[at] = workshop.made([...entry, 'accounts'], joined(known, account));
    else accounts.push(account);
  }
  return accounts;
}

/** One article's accounts in entries that are one event. */
function joined(one: Account, other: Account): Account {
  const { announced: _, ...rest } = { ...other, ...one };
  const all = [...one.excerpts, ...other.excerpts].toSorted((a, b) => a.start - b.start);
  const excerpts = all.filter(
    ({ start, end }, i) =>
      !all.slice(0, i).some((known) => known.start <= start && end <= known.end),
  );
  const isAnnounced = one.announced === true && other.announced === true;
  return { ...rest, excerpts, ...(isAnnounced ? { announced: true } : {}) };
}

function buildAccount(
  workshop: Workshop,
  form: AccountForm,
  event: Keys,
  eventDate: StoryDate | undefined,
): Account {
  const { at, entry, article, excerpts: pointed = [], excerptsAt, date: dateForm, ...rest } = form;
  const keys = [...(entry ?? event), 'accounts', ...at];
  articleOf(workshop, article, keys);
  const excerptKeys = excerptsAt ? [...keys, excerptsAt] : keys;
  const isWhole = !excerptsAt;
  const excerpts = pointed.map((one) =>
    buildExcerpt(
      workshop,
      article,
      one,
      [...excerptKeys, ...one.at],
      isWhole && one.at.length === 0,
    ),
  );
  const own = { article, near: excerpts };
  const dateAt = [...keys, 'date'];
  const date = dateForm
    ? buildDate(workshop, dateForm, dateAt, own)
    : dateForm === undefined && eventDate && dateFromEvent(workshop, article, eventDate, dateAt);
  return workshop.made(keys, { article, excerpts, ...(date ? { date } : {}), ...rest });
}

/**
 * An article whose words state the event's date gives that date, and its account need not repeat it.
 * The same goes for an article from whose words alone it was computed. `undefined` when its words do
 * neither, or the date is known in another way.
 */
export function dateFromEvent(
  workshop: Workshop,
  article: string,
  { edtf, extent, basis, explanation, evidence }: StoryDate,
  keys: Keys,
): StoryDate | undefined {
  // An invalid date is reported for the event alone.
  if (!parseEdtf(edtf).ok) return undefined;
  // What a newsroom adds to the event's evidence (`x-…`) is about the event.
  const words = evidence
    .filter((one) => one.article === article)
    .map(({ exact, start, end }) => ({ article, exact, start, end }));
  if (words.length === 0) return undefined;
  const date = { edtf, extent, basis, evidence: words };
  if (basis === 'stated') {
    // Where the program has no words of its own, the writer's for the event say it.
    const own = defaultExplanation(basis, workshop.language) ?? explanation;
    return completeDate(workshop, keys, { ...date, explanation: own });
  }
  const isComputedHere = basis === 'computed' && words.length === evidence.length;
  return isComputedHere ? completeDate(workshop, keys, { ...date, explanation }) : undefined;
}
