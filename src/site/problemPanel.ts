import type { HtmlTagDescriptor } from 'vite';
import { escapeHtml } from '../embed/escapeHtml.ts';
import { plural } from '../prepare/check/formatCounts.ts';
import { oneLine } from '../prepare/check/formatProblem.ts';
import type { Problem } from '../prepare/check/problem.ts';
import { linkOfProblem } from './linkOfProblem.ts';
import type { CheckedStory } from './storyShelf.ts';

/** Served from the project's own folder in development. */
export const problemStyles: HtmlTagDescriptor = {
  tag: 'link',
  injectTo: 'head',
  attrs: { rel: 'stylesheet', href: '/src/site/problemPanel.css' },
};

/**
 * What `check` says of the stories, for the top of a page in development: one line a problem, with
 * its location in the file and a link to the event it is about. Errors are visible, warnings are
 * folded.
 *
 * @returns HTML; empty when there is nothing to say
 */
export function formatProblems(checked: readonly CheckedStory[]): string {
  const told = checked.flatMap((story) => story.problems.map((problem) => ({ story, problem })));
  if (told.length === 0) return '';
  const isOnly = checked.length === 1;
  const itemsOf = (severity: Problem['severity']) =>
    told
      .filter(({ problem }) => problem.severity === severity)
      .map(({ story, problem }) => formatItem(problem, story, isOnly));
  const lines = [
    ...formatErrors(itemsOf('error'), checked),
    ...formatWarnings(itemsOf('warning')),
  ].join('');
  return `<section class="problems" aria-label="Problems" data-testid="problems">${lines}</section>`;
}

function formatErrors(items: readonly string[], checked: readonly CheckedStory[]): string[] {
  if (items.length === 0) return [];
  const older = checked.some(({ isOlder }) => isOlder === true)
    ? ' Below is the last state that could be built.'
    : '';
  return [
    `<h2>${plural(items.length, 'error')}</h2>`,
    `<p>With this, no site is built of the story.${older}</p>`,
    `<ul>${items.join('')}</ul>`,
  ];
}

function formatWarnings(items: readonly string[]): string[] {
  if (items.length === 0) return [];
  const summary = plural(items.length, 'warning');
  return [`<details><summary>${summary}</summary><ul>${items.join('')}</ul></details>`];
}

function formatItem(problem: Problem, { story, named }: CheckedStory, isOnly: boolean) {
  const { file, line, column, path, message, rule } = problem;
  const place = [file, line, column].filter((part) => part !== undefined).join(':');
  const link = story && linkOfProblem(problem, story, named ?? story);
  const page = isOnly || !story ? '' : `/stories/${story.id}/`;
  const words = [
    `<code>${escapeHtml(oneLine(place))}</code>`,
    ...(link ? [`<a href="${escapeHtml(page + link.query)}">${escapeHtml(link.title)}</a>:`] : []),
    escapeHtml(oneLine(message)),
    `<small>${escapeHtml(oneLine([path, rule].filter(Boolean).join(' · ')))}</small>`,
  ];
  return `<li>${words.join(' ')}</li>`;
}
