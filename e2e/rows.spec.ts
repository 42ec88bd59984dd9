import { millStreet } from './publishedStories.ts';
import { expect, test } from './support/test.ts';
import { waitForPage } from './support/waitForPage.ts';

test('a reader can change rows to people, move and hide them with the keyboard alone, and share them', async ({
  openPage,
  page,
}) => {
  await openPage('', { story: millStreet });
  const rows = page.getByTestId('timeline').getByTestId('row');
  const names = () => rows.locator('text').allTextContents();
  const query = () => new URL(page.url()).searchParams;
  const choice = page.getByTestId('rows');
  await choice.locator('summary').press('Enter');
  await choice.getByRole('radio', { name: 'Articles' }).press('ArrowRight');
  await choice.getByRole('radio', { name: 'Outlets' }).press('ArrowRight');
  await waitForPage(page);
  const [first = '', second = '', ...others] = await names();
  // What is moved within the list keeps the focus.
  const down = choice.getByRole('button', { name: `Move ${first} down` });
  await down.press('Enter');
  await waitForPage(page);
  await expect(down).toBeFocused();
  expect(await names()).toEqual([second, first, ...others]);
  const box = choice.getByRole('checkbox', { name: second });
  await box.press(' ');
  await waitForPage(page);
  await expect(box).toBeFocused();
  expect(await names()).toEqual([first, ...others]);
  await page.keyboard.press('Escape');
  await expect(choice.locator('summary')).toBeFocused();
  expect(query().get('rows')).toBe('person');
  await page.reload();
  await waitForPage(page);
  expect(await names()).toEqual([first, ...others]);
  await rows.first().click();
  await waitForPage(page);
  await expect(page.getByTestId('panel').getByRole('heading', { level: 2 })).toHaveText(first);
  await page.goBack();
  await page.goBack();
  await waitForPage(page);
  expect(query().get('hide')).toBeNull();
});
