import { jsonPath } from './jsonPath.ts';
import type { StoryIssue } from './storyIssue.ts';
import type { Evidence, StoryDate, StoryFile, UndatedEvent } from './schema.ts';

type Place = (string | number)[];

/** The lists with ids that others refer to. */
const idLists = [
  'outlets',
  'articles',
  'people',
  'events',
  'undated',
  'quotations',
  'differences',
] as const;

/** Ids are unique within their list, and every reference resolves. */
export function findReferenceIssues(story: StoryFile): StoryIssue[] {
  const issues: StoryIssue[] = [];
  for (const list of idLists) findRepeated(story[list], list, issues);
  findSharedEventIds(story, issues);
  const look = lookUp(story, issues);
  story.outlets.forEach((outlet, i) => look.evidence(outlet.evidence, ['outlets', i]));
  story.articles.forEach((article, i) => {
    look.one('outlets', article.outlet, ['articles', i, 'outlet']);
    look.date(article.datePublished, ['articles', i, 'datePublished']);
  });
  story.events.forEach((event, i) => {
    look.date(event.date, ['events', i, 'date']);
    findInEvent(event, ['events', i], look);
    event.after?.forEach((id, j) => look.event(id, ['events', i, 'after', j]));
    if (event.accounts.length === 0 && event.date.basis !== 'entered') {
      look.say(['events', i, 'accounts'], noAccounts);
    }
  });
  story.undated.forEach((event, i) => findInEvent(event, ['undated', i], look));
  findInQuotations(story, look);
  story.differences.forEach((difference, i) => {
    difference.events.forEach((id, j) => look.event(id, ['differences', i, 'events', j]));
    look.evidence(difference.evidence, ['differences', i]);
  });
  story.withheld.forEach((span, i) =>
    look.one('articles', span.article, ['withheld', i, 'article']),
  );
  return issues;
}

function findRepeated(
  entries: readonly { id: string }[],
  list: string,
  issues: StoryIssue[],
): void {
  const seen = new Set<string>();
  entries.forEach(({ id }, i) => {
    if (seen.has(id)) {
      const message = `"${id}" is the id of an earlier entry of ${list}; each needs its own`;
      issues.push({ path: jsonPath([list, i, 'id']), message });
    }
    seen.add(id);
  });
}

/** `events` and `undated` share one namespace: a link identifies an event by its id alone. */
function findSharedEventIds(story: StoryFile, issues: StoryIssue[]): void {
  const dated = new Set(story.events.map((event) => event.id));
  story.undated.forEach(({ id }, i) => {
    if (!dated.has(id)) return;
    const message = `"${id}" is the id of a dated event; each needs its own`;
    issues.push({ path: jsonPath(['undated', i, 'id']), message });
  });
}

function lookUp(story: StoryFile, issues: StoryIssue[]) {
  const ids = {
    outlets: new Set(story.outlets.map(({ id }) => id)),
    articles: new Set(story.articles.map(({ id }) => id)),
    people: new Set(story.people.map(({ id }) => id)),
    events: new Set([...story.events, ...story.undated].map(({ id }) => id)),
  };
  const one = (list: keyof typeof ids, id: string | null, place: Place) => {
    if (id === null || ids[list].has(id)) return;
    issues.push({ path: jsonPath(place), message: `"${id}" is not in ${list}` });
  };
  const evidence = (entries: readonly Evidence[], place: Place) =>
    entries.forEach(({ article }, i) =>
      one('articles', article, [...place, 'evidence', i, 'article']),
    );
  return {
    one,
    event: (id: string | null, place: Place) => one('events', id, place),
    evidence,
    date: (date: StoryDate, place: Place) => evidence(date.evidence, place),
    say: (place: Place, message: string) => issues.push({ path: jsonPath(place), message }),
  };
}

const noAccounts =
  'has no account, which only an event with an entered date may have; give one, or "entered" as the date’s basis';

type LookUp = ReturnType<typeof lookUp>;

function findInEvent(event: UndatedEvent, place: Place, look: LookUp): void {
  event.people.forEach((id, i) => look.one('people', id, [...place, 'people', i]));
  const reported = new Set<string>();
  event.accounts.forEach((account, i) => {
    const at = [...place, 'accounts', i];
    look.one('articles', account.article, [...at, 'article']);
    if (account.date) look.date(account.date, [...at, 'date']);
    if (reported.has(account.article)) {
      look.say([...at, 'article'], `"${account.article}" has an account of this event already`);
    }
    reported.add(account.article);
  });
}

function findInQuotations(story: StoryFile, look: LookUp): void {
  story.quotations.forEach((quotation, i) => {
    look.one('people', quotation.speaker, ['quotations', i, 'speaker']);
    look.event(quotation.event, ['quotations', i, 'event']);
    quotation.versions.forEach((version, j) => {
      look.one('articles', version.article, ['quotations', i, 'versions', j, 'article']);
      look.one('people', version.speaker, ['quotations', i, 'versions', j, 'speaker']);
    });
  });
}
