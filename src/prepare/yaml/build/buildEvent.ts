import { parseEdtf } from '../../../time/edtf/parseEdtf.ts';
import type { Account, StoryDate, StoryEvent, UndatedEvent } from '../../../story/file/schema.ts';
import type { AccountForm, EventForm, UndatedForm } from '../form/storyForm.ts';
import type { Keys } from '../read/placeIn.ts';
import { buildDate, completeDate } from './buildDate.ts';
import { buildExcerpt } from './buildExcerpt.ts';
import { idFrom } from './idFrom.ts';
import { articleOf } from './placeWords.ts';
import type { Workshop } from './workshop.ts';

const usualImportance = 2;

/** Defaults for what the form does not specify. */
function usualOf({
  importance = usualImportance,
  people = [],
  tags = [],
}: EventForm | UndatedForm) {
  return { importance, people, tags };
}

export function buildEvent(workshop: Workshop, form: EventForm, keys: Keys): StoryEvent {
  const accounts = form.accounts ?? [];
  const [only, ...others] = accounts;
  const own = { article: others.length === 0 ? only?.article : undefined };
  const date = buildDate(workshop, form.date, [...keys, 'date'], own);
  return workshop.made(keys, {
    ...form,
    ...usualOf(form),
    id: form.id ?? idFrom(workshop, form.title, keys),
    date,
    accounts: accounts.map((account) => buildAccount(workshop, account, keys, date)),
  });
}

export function buildUndated(workshop: Workshop, form: UndatedForm, keys: Keys): UndatedEvent {
  return workshop.made(keys, {
    ...form,
    ...usualOf(form),
    id: form.id ?? idFrom(workshop, form.title, keys),
    accounts: (form.accounts ?? []).map((one) => buildAccount(workshop, one, keys, undefined)),
  });
}

function buildAccount(
  workshop: Workshop,
  form: AccountForm,
  event: Keys,
  eventDate: StoryDate | undefined,
): Account {
  const { at, article, excerpts: pointed = [], excerptsAt, date: dateForm, ...rest } = form;
  const keys = [...event, 'accounts', ...at];
  articleOf(workshop, article, keys);
  const excerptKeys = excerptsAt ? [...keys, excerptsAt] : keys;
  const excerpts = pointed.map((one) =>
    buildExcerpt(workshop, article, one, [...excerptKeys, ...one.at]),
  );
  const own = { article, near: excerpts };
  const date = dateForm
    ? buildDate(workshop, dateForm, [...keys, 'date'], own)
    : dateForm === undefined && eventDate && dateFromEvent(workshop, article, eventDate, keys);
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
  if (basis === 'stated') return completeDate(workshop, keys, { ...date, explanation: undefined });
  const isComputedHere = basis === 'computed' && words.length === evidence.length;
  return isComputedHere ? completeDate(workshop, keys, { ...date, explanation }) : undefined;
}
