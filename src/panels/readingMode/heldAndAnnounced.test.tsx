import { describe, expect, test } from 'vitest';
import { arabic } from '../../language/arabic.ts';
import { english } from '../../language/english.ts';
import { french } from '../../language/french.ts';
import type { Account, StoryFile } from '../../story/file/schema.ts';
import { fileSource } from '../../story/file/fileSource.ts';
import { everyStanding } from '../../story/file/testing/everyStanding.ts';
import { millStreet, sourceOfMillStreet } from '../../story/file/testing/millStreet.ts';
import { markupOf, wordsOf } from '../testing/markupOf.tsx';
import { EventInOrder } from './EventInOrder.tsx';
import { StoryInOrder } from './StoryInOrder.tsx';

const says = english.page;

/** What reading mode says of some events, without markup, in their order. */
function saidOfEach(eventIds: readonly string[], changed: Partial<StoryFile> = {}): string[] {
  const source = sourceOfMillStreet(changed);
  const html = markupOf(source, <StoryInOrder whole={source.whole().now()} />);
  const sections = html.split('data-testid="reading-event"');
  return eventIds.map((id) =>
    wordsOf(sections.find((section) => section.includes(`data-event-id="${id}"`)) ?? ''),
  );
}

const saidOf = (eventId: string, changed?: Partial<StoryFile>): string =>
  saidOfEach([eventId], changed).join('');

const withAccounts = (eventIds: readonly string[], change: (account: Account) => Account) => ({
  events: millStreet.events.map((event) =>
    eventIds.includes(event.id) ? { ...event, accounts: event.accounts.map(change) } : event,
  ),
});

const withAccount = (eventId: string, change: (account: Account) => Account) =>
  withAccounts([eventId], change);

const withoutText = {
  articles: millStreet.articles.map((one) => ({ ...one, file: null })),
};

function withoutDate({ article, excerpts }: Account): Account {
  return { article, excerpts };
}

const announcing = (isOne: (account: Account) => boolean) =>
  withAccount('video', (account) => (isOne(account) ? { ...account, announced: true } : account));

/** The story's events as if an article gave the date of the one that nobody announces or lists. */
const withOneRead: StoryFile = {
  ...everyStanding,
  events: everyStanding.events.map((event) =>
    event.id === 'bare' ? { ...event, date: { ...event.date, basis: 'stated' } } : event,
  ),
};

/** What the text of a large story says of an event. */
const briefly = (file: StoryFile) => (id: string) => {
  const source = fileSource(file, file.id);
  const event = source.story.event(id);
  if (!event) throw new Error(id);
  const detail = source.event(id).now();
  return wordsOf(
    markupOf(source, <EventInOrder event={event} detail={detail} differences={[]} isBrief />),
  );
};

const wordsOfWhole = (file: StoryFile) => {
  const source = fileSource(file, file.id);
  return wordsOf(markupOf(source, <StoryInOrder whole={source.whole().now()} />));
};

test('that the story’s makers give a date is said even where how dates are known is left out', () => {
  const brief = briefly(withOneRead);
  const head = 'Friday 11 April 2025, 06:12\u00a0(Paris)';
  expect(brief('closed')).toMatch(new RegExp(`^.{${head.length}}; ${says.dateEntered}`, 'u'));
  // The story's head says it of all.
  expect(briefly(everyStanding)('closed')).toMatch(new RegExp(`^.{${head.length}} The weir`, 'u'));
  expect(brief('vote')).not.toContain(says.dateEntered);
  expect(brief('vote')).toContain(says.standing.fromMakers);
});

test('that a publication date was added is said of the article, and not with each of its accounts', () => {
  const articles = millStreet.articles.map((article) => ({
    ...article,
    datePublished: { ...article.datePublished, basis: 'entered' as const, evidence: [] },
  }));
  const said = saidOf('video', { articles });
  expect(said).toContain('Published Saturday 9 September 2023');
  expect(said).not.toContain(says.dateEntered);
});

describe('that an article does not say when', () => {
  test('is stated if nothing in it dates the event', () => {
    const plain = withAccount('video', (account) => ({
      ...withoutDate(account),
      excerpts: account.excerpts.map((one) => ({ ...one, exact: 'The mayor spoke.' })),
    }));
    const events = plain.events.map((event) => ({
      ...event,
      date: { ...event.date, evidence: [] },
    }));
    expect(saidOf('video', { events })).toContain(says.articleDatesNothing);
  });

  test('is not stated beside words that date something, whatever the account omits', () => {
    const dated = millStreet.events.filter(({ accounts }) =>
      accounts.every(({ excerpts }) =>
        excerpts.some(({ exact }) => /\d|day\b|week|month|year/.test(exact)),
      ),
    );
    expect(dated.length).toBeGreaterThan(2);
    const ids = [...dated.map(({ id }) => id), 'bridge-reopens'];
    for (const said of saidOfEach(ids, withAccounts(ids, withoutDate))) {
      expect(said).not.toBe('');
      expect(said).not.toContain(says.articleDatesNothing);
    }
  });

  test('is not stated of a text that is not available', () => {
    const said = saidOf('video', { ...withAccount('video', withoutDate), ...withoutText });
    expect(said).not.toContain(says.articleDatesNothing);
    expect(said).toContain(says.articleDateUnknown);
  });
});

test('an undated announcement is not said to have happened', () => {
  const undated = everyStanding.undated.map((event) => ({
    ...event,
    accounts: [{ article: 'echo', excerpts: [], announced: true as const }],
  }));
  const source = fileSource({ ...everyStanding, undated }, everyStanding.id);
  const html = markupOf(source, <StoryInOrder whole={source.whole().now()} />);
  const said = wordsOf(html.slice(html.indexOf('data-event-id="built"')));
  expect(said).toContain(says.notDated.held);
  for (const { page } of [english, french, arabic]) {
    for (const words of Object.values(page.notDated)) {
      expect(words).not.toMatch(/happened|s’est passé|حدث/);
    }
  }
});

/** What is said of an event without a date whose only excerpt is this. */
function undatedAs(exact: string): string {
  const { undated, articles } = everyStanding;
  const excerpts = [{ exact, start: 0, end: exact.length, prefix: '', suffix: '' }];
  const article = articles.find(({ file }) => file !== null)?.id ?? '';
  const accounts = [{ article, excerpts }];
  const story = { ...everyStanding, undated: undated.map((event) => ({ ...event, accounts })) };
  const source = fileSource(story, everyStanding.id);
  return wordsOf(markupOf(source, <StoryInOrder whole={source.whole().now()} />));
}

test('no article is said to leave open what came before or after beside words that may say it', () => {
  expect(undatedAs('Some workers left the site')).toContain(says.notDated.held);
  expect(undatedAs('Some workers left before the alarm')).not.toContain(says.notDated.held);
});

test('no unavailable text is said to lack an event', () => {
  const ids = millStreet.events.map(({ id }) => id);
  expect(saidOfEach(ids).join()).toContain(says.notInArticle);
  const none = saidOfEach(ids, withoutText).join();
  expect(none).not.toContain(says.notInArticle);
  expect(none).not.toContain(says.publishedLater);
});

test('an account without excerpts says why: none is given, or the text is not available', () => {
  const empty = withAccount('video', (account) => ({ ...account, excerpts: [] }));
  expect(saidOf('video', empty)).toContain(says.noExcerptGiven);
  expect(saidOf('video', empty)).not.toContain(says.noExcerpt);
  expect(saidOf('video', { ...empty, ...withoutText })).toContain(says.noExcerpt);
});

describe('what is announced', () => {
  test('is shown as announced while no account says that it happened', () => {
    const said = saidOf(
      'video',
      announcing(() => true),
    );
    expect(said).toContain(says.standing.announcedOnly.held);
    expect(said).toContain(says.standing.here);
  });

  test('is not attributed to texts that are not available', () => {
    const all = announcing(() => true);
    const articles = millStreet.articles.map((one, at) => (at > 0 ? { ...one, file: null } : one));
    const { held, partlyHeld, notHeld } = says.standing.announcedOnly;
    expect(saidOf('video', { ...all, articles })).toContain(partlyHeld);
    expect(saidOf('video', { ...all, ...withoutText })).toContain(notHeld);
    expect(saidOf('video', { ...all, ...withoutText })).not.toContain(held);
  });

  test('has happened once one account reports it; the others are still shown as announcing it', () => {
    const first = millStreet.events.find(({ id }) => id === 'video')?.accounts[0]?.article;
    const said = saidOf(
      'video',
      announcing(({ article: id }) => id !== first),
    );
    expect(said).not.toContain(says.standing.announcedOnly.held);
    expect(said).toContain(says.standing.here);
    expect(saidOf('video')).not.toContain(says.standing.here);
  });
});

test('an event without an account is labelled as not from these articles', () => {
  const events = millStreet.events.map((event) =>
    event.id === 'video'
      ? { ...event, accounts: [], date: { ...event.date, basis: 'entered' as const, evidence: [] } }
      : event,
  );
  const said = saidOf('video', { events, quotations: [], differences: [] });
  expect(said).toContain(says.standing.fromMakers);
  expect(said).toContain(says.basis.entered);
  expect(said).not.toContain(says.accounts(0));
});

test('only texts that are available are said to give no date', () => {
  const [undated] = millStreet.undated;
  const [one, other] = millStreet.articles;
  if (!undated || !one || !other) throw new Error('Mill Street has an event without a date');
  const accounts = [one, other].map(({ id }) => ({ article: id, excerpts: [] }));
  const withHeld = (isHeld: (at: number) => boolean) =>
    saidOf(undated.id, {
      undated: [{ ...undated, accounts }],
      articles: millStreet.articles.map((article, at) =>
        isHeld(at) ? article : { ...article, file: null },
      ),
    });
  const { held, partlyHeld, notHeld } = says.notDated;
  expect(withHeld(() => true)).toContain(held);
  expect(withHeld((at) => at === 0)).toContain(partlyHeld);
  expect(withHeld(() => false)).toContain(notHeld);
  expect(withHeld(() => false)).not.toMatch(/No article/);
});

test('the whole text says how a date is known that the makers give, unless its head says it of all', () => {
  const unexplained = ({ events, ...file }: StoryFile): StoryFile => ({
    ...file,
    events: events.map((event) => ({
      ...event,
      date: { ...event.date, explanation: says.basis.entered },
    })),
  });
  expect(wordsOfWhole(unexplained(withOneRead))).toContain(says.basis.entered);
  expect(wordsOfWhole(unexplained(everyStanding))).not.toContain(says.basis.entered);
});
