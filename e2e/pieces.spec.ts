import { textsOf } from '../src/story/pieces/testing/piecesOf.ts';
import { millStreet } from './publishedStories.ts';
import { expect, test } from './support/test.ts';
import { waitForPage } from './support/waitForPage.ts';

const pieces = textsOf(millStreet, {
  inOutline: 5,
  inOverview: 6,
  inPack: 4000,
  inSearchFile: 2000,
});
const [first] = millStreet.events;

test('a story in pieces is drawn from its outline, opens an event when its piece has come, says when it has not, asks ahead for what is pointed at, and is searched', async ({
  openPage,
  page,
  troubles,
}) => {
  const fetched: string[] = [];
  let isCut = true;
  await page.route('**/pieces-of-mill-street/**', async (route) => {
    const name = new URL(route.request().url()).pathname.split('/pieces-of-mill-street/')[1] ?? '';
    fetched.push(name);
    if (isCut && name.startsWith('events/')) return route.abort('connectionfailed');
    return route.fulfill({ contentType: 'application/json', body: pieces.get(name) ?? '' });
  });
  await openPage('?data=pieces-of-mill-street/index.json');
  const items = page.getByTestId('event-list-item');
  await expect(items).toHaveCount(millStreet.events.length + millStreet.undated.length);
  expect(fetched.filter((name) => name.startsWith('events/'))).toEqual([]);

  troubles.expect(/Failed to load resource/);
  await items.first().click();
  const panel = page.getByTestId('panel');
  await expect(panel.getByRole('alert')).toBeVisible();
  await expect(panel).toContainText(first?.title ?? '');
  // A pointer that rests on the entry asks ahead for it, and would do before the button is pressed.
  await page.mouse.move(2, 2);
  await waitForPage(page);
  isCut = false;
  await panel.getByRole('button', { name: 'Try again' }).click();
  await waitForPage(page);
  await expect(panel.getByTestId('account')).toHaveCount(first?.accounts.length ?? 0);

  const eventPieces = () => fetched.filter((name) => name.startsWith('events/')).length;
  const opened = eventPieces();
  await items.last().hover();
  await expect.poll(eventPieces).toBe(opened + 1);

  const before = fetched.length;
  await page.getByTestId('search').fill('petition');
  await waitForPage(page);
  await expect(page.getByTestId('find-status')).toContainText(
    `of ${millStreet.events.length + millStreet.undated.length} events`,
  );
  const forSearch = fetched.slice(before).filter((name) => name.startsWith('search/'));
  expect(forSearch).toEqual(['search/index.json', expect.stringMatching(/^search\/\d+\.json$/)]);
});
