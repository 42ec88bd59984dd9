import { describe, expect, test } from 'vitest';
import { eventsNotIn } from '../coverage.ts';
import type { StoryFile } from './schema.ts';
import { millStreet as file, sourceOfMillStreet } from './testing/millStreet.ts';

const reportOf = (articleId: string, changed: Partial<StoryFile> = {}) =>
  sourceOfMillStreet(changed).article(articleId).now();

const notIn = (articleId: string) => {
  const { story } = sourceOfMillStreet();
  return ids(eventsNotIn(story.article(articleId), story.dated));
};

const ids = (entries: readonly { id: string }[]) => entries.map(({ id }) => id);

const statement = (articleId: string, id: string) => {
  const found = reportOf(articleId).statements.find(({ quotation }) => quotation.id === id);
  if (!found) throw new Error(`${articleId} prints ${id}`);
  return found;
};

describe('the events of an article', () => {
  test('are those that it has an account of, in order of time, with undated ones at the end', () => {
    const { events } = reportOf('courier-december', { events: file.events.toReversed() });
    expect(events.map(({ eventId }) => eventId)).toEqual([
      'inspection',
      'closed-to-lorries',
      'video',
      'union-answers',
      'bridge-reopens',
      'brass-plate',
    ]);
  });

  test('come with its own account and no other', () => {
    for (const article of file.articles) {
      for (const { eventId, account } of reportOf(article.id).events) {
        expect(account.article).toBe(article.id);
        const { accounts } = sourceOfMillStreet().event(eventId).now();
        expect(accounts).toContainEqual(account);
      }
    }
  });

  test('are, over all articles, every account of the story, each once', () => {
    const shown = file.articles.flatMap(({ id }) =>
      reportOf(id).events.map(({ eventId, account }) => `${eventId} ${account.article}`),
    );
    const accounts = [...file.events, ...file.undated].flatMap((event) =>
      event.accounts.map(({ article }) => `${event.id} ${article}`),
    );
    expect(shown.toSorted()).toEqual(accounts.toSorted());
  });
});

describe('the events that are not in an article', () => {
  test('certainly came before its publication', () => {
    expect(notIn('courier-december')).toEqual([
      'bridge-rebuilt',
      'weight-limit-lifted',
      'council-takes-over',
      'first-cracks',
      'repair-contract-cancelled',
      'letter-to-ministry',
      'letter-public',
      'petition',
      'head-of-works-resigns',
    ]);
  });

  test('do not include those that may have come later, or that nothing dates', () => {
    expect(notIn('harbour-fm')).toContain('letter-public');
    for (const id of ['petition', 'union-answers', 'head-of-works-resigns', 'brass-plate']) {
      expect(notIn('harbour-fm')).not.toContain(id);
    }
  });
});

describe('the statements of an article', () => {
  test('are the versions that it prints and no others, in the order of its text', () => {
    for (const { id } of file.articles) {
      const { statements } = reportOf(id);
      const printed = file.quotations.flatMap(({ versions }) =>
        versions.filter(({ article }) => article === id),
      );
      expect(new Set(statements.flatMap(({ versions }) => versions))).toEqual(new Set(printed));
      const starts = statements.map(({ versions }) => versions[0]?.parts[0]?.start ?? -1);
      expect(starts).toEqual(starts.toSorted((a, b) => a - b));
    }
  });

  test('are attributed to whom the article names, even where others name somebody else', () => {
    const courier = statement('courier-december', 'what-this-letter-has-caused');
    expect(courier.speaker).toBe('martin-pryce');
    expect(courier.speakerElsewhere).toBe('helen-ashworth');
    const harbour = statement('harbour-fm', 'what-this-letter-has-caused');
    expect(harbour.speaker).toBe('helen-ashworth');
    expect(harbour.speakerElsewhere).toBeNull();
  });

  test('are attributed to their speaker where the article names nobody', () => {
    const quotation = file.quotations.find(({ id }) => id === 'never-doubted');
    if (!quotation) throw new Error('it is a statement of Mill Street');
    const versions = quotation.versions.map((version) => ({ ...version, speaker: null }));
    const { statements } = reportOf('not-stated', { quotations: [{ ...quotation, versions }] });
    expect(statements.map(({ speaker }) => speaker)).toEqual([quotation.speaker]);
  });

  test('say how many versions the others print', () => {
    expect(statement('courier-december', 'apology-is-not-a-repair').versionsElsewhere).toBe(1);
    expect(statement('courier-december', 'the-new-bridge').versionsElsewhere).toBe(0);
  });
});

describe('the differences of an article', () => {
  test('are those in which it is evidence, strongest first, with its own words set apart', () => {
    const { differences } = reportOf('courier-december');
    expect(ids(differences.map(({ difference }) => difference))).toEqual([
      'day-of-reopening',
      'quotation-cut-short',
      'apology-left-out',
      'who-said-it',
      'month-of-inspection',
      'repair-wording',
      'name-of-speaker',
    ]);
    for (const { difference, own, others } of differences) {
      expect(own.map(({ article }) => article)).toEqual(own.map(() => 'courier-december'));
      expect(own.length).toBeGreaterThan(0);
      expect(others.every(({ article }) => article !== 'courier-december')).toBe(true);
      expect(new Set([...own, ...others])).toEqual(new Set(difference.evidence));
    }
  });
});

test('a question about an event that the story does not have fails', async () => {
  await expect(sourceOfMillStreet().event('no-such-event').ask()).rejects.toThrow('no-such-event');
});
