import type { AccountForm, EventForm, StoryForm, UndatedForm } from '../form/storyForm.ts';
import type { Keys } from '../read/placeIn.ts';

/** An entry of the form and its place there. */
export interface Entry<Form> {
  form: Form;
  keys: Keys;
}

/**
 * The events of a form. Entries with the same title are one event, as rows of a sheet are, unless
 * both have an id: what draft proposed as two is joined by giving both one title. What the first of
 * them says goes before what the others say, except that an undated one adds to a dated one.
 */
export function joinByTitle({ events, undated = [] }: StoryForm): {
  events: Entry<EventForm>[];
  undated: Entry<UndatedForm>[];
} {
  const dated = joined(events.map((form, i) => ({ form, keys: ['events', i] })));
  const rest: Entry<UndatedForm>[] = [];
  for (const entry of undated.map((form, i) => ({ form, keys: ['undated', i] }))) {
    const at = dated.findIndex((one) => isSame(one.form, entry.form));
    const known = dated[at];
    if (known) dated[at] = join(known, entry);
    else rest.push(entry);
  }
  return { events: dated, undated: joined(rest) };
}

function joined<Form extends UndatedForm>(entries: readonly Entry<Form>[]): Entry<Form>[] {
  const found: Entry<Form>[] = [];
  const places = new Map<string, number>();
  for (const entry of entries) {
    const title = keyOf(entry.form.title);
    const at = places.get(title);
    const known = at === undefined ? undefined : found[at];
    if (at !== undefined && known && isSame(known.form, entry.form)) {
      found[at] = join(known, entry);
      continue;
    }
    if (at === undefined) places.set(title, found.length);
    found.push(entry);
  }
  return found;
}

const keyOf = (title: string) => title.trim().replace(/\s+/gu, ' ');

const isSame = (one: UndatedForm, other: UndatedForm) =>
  keyOf(one.title) === keyOf(other.title) && (one.id === undefined || other.id === undefined);

function join<Form extends UndatedForm>(
  first: Entry<Form>,
  other: Entry<Form | UndatedForm>,
): Entry<Form> {
  const own = withoutUndefined(first.form);
  const accounts: AccountForm[] = [
    ...(first.form.accounts ?? []),
    ...(other.form.accounts ?? []).map((account) => ({ ...account, entry: other.keys })),
  ];
  const form = {
    ...other.form,
    ...own,
    people: union(first.form.people, other.form.people),
    tags: union(first.form.tags, other.form.tags),
    accounts,
  };
  return { form, keys: first.keys };
}

function withoutUndefined<Form extends object>(form: Form): Form {
  const kept = { ...form };
  for (const name of Object.keys(kept)) {
    if (Reflect.get(kept, name) === undefined) Reflect.deleteProperty(kept, name);
  }
  return kept;
}

const union = (some: readonly string[] = [], others: readonly string[] = []): string[] => [
  ...new Set([...some, ...others]),
];
