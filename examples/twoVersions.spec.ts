import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { buildProject } from './support/exampleProject.ts';
import { test } from './support/test.ts';

const other = 'https://elsewhere.example/';

function rewrite(file: string, from: string | RegExp, to: string): void {
  const before = readFileSync(file, 'utf8');
  const after = before.replace(from, to);
  expect(after, file).not.toBe(before);
  writeFileSync(file, after);
}

/** A second copy of the package under a name of its own, and a page of two elements that calls both. */
function useBothVersions(folder: string): void {
  const modules = join(folder, 'node_modules');
  cpSync(join(modules, 'sourceline'), join(modules, 'another-sourceline'), { recursive: true });
  rewrite(
    join(modules, 'another-sourceline/package.json'),
    '"name": "sourceline"',
    '"name": "another-sourceline"',
  );
  const main = join(folder, 'main.js');
  rewrite(
    main,
    /$/,
    `import { defineSourceLine as again } from 'another-sourceline/element';
    again(location.origin);
    again('${other}');`,
  );
  rewrite(
    join(folder, 'index.html'),
    '<output>',
    '<source-line story="kutcher-kunis-letters" event="letters-public"></source-line><output>',
  );
}

test('plain-html: of two versions that define the element the first stays, for every element on the page, and the other says so', async ({
  page,
  start,
  serve,
}) => {
  const project = start('plain-html');
  useBothVersions(project.folder);

  const troubles: string[] = [];
  const warnings: string[] = [];
  page.on('pageerror', ({ message }) => troubles.push(message));
  page.on('console', (line) => {
    if (line.type() === 'error') troubles.push(line.text());
    if (line.text().includes('source-line')) warnings.push(line.text());
  });
  const address = await serve(await buildProject(project));
  await page.goto(address);
  const elements = page.locator('source-line');
  const [first, second] = [elements.nth(0), elements.nth(1)];
  for (const [element, event] of [
    [first, 'video'],
    [second, 'letters-public'],
  ] as const) {
    await element.scrollIntoViewIfNeeded();
    const panel = element.frameLocator('iframe').getByTestId('panel');
    await expect(panel).toHaveAttribute('data-event-id', event);
  }
  await first.scrollIntoViewIfNeeded();
  await first.frameLocator('iframe').getByTestId('panel-close').click();
  await expect(page.locator('output')).toHaveText('nothing');

  expect(warnings).toEqual([expect.stringMatching(`from ${address}.*from ${other}`)]);
  const styles = await page.evaluate(() => ({
    ofPage: document.styleSheets.length + document.adoptedStyleSheets.length,
    ofEach: [...document.querySelectorAll('source-line')].map(
      ({ shadowRoot }) => shadowRoot?.adoptedStyleSheets.length,
    ),
  }));
  expect(styles).toEqual({ ofPage: 0, ofEach: [1, 1] });
  expect(troubles).toEqual([]);
});
