import type { BrowserContext } from '@playwright/test';

/** What goes wrong in a page while a test looks elsewhere: errors, and requests to other origins. */
export interface Troubles {
  /** Every trouble so far, one line each. */
  readonly found: readonly string[];
  /**
   * Declares a trouble to be part of the test. It then has to happen: the test fails without it, as
   * it fails with any trouble that was not expected.
   */
  expect: (pattern: RegExp) => void;
}

/** The same for the fixtures that report troubles and judge them at the end of a test. */
export interface TroubleLog extends Troubles {
  report: (trouble: string) => void;
  /** What makes the test fail: unexpected troubles, and expected ones that did not happen. */
  judge: () => string[];
}

export function logTroubles(): TroubleLog {
  const found: string[] = [];
  const expected: RegExp[] = [];
  return {
    found,
    expect: (pattern) => void expected.push(pattern),
    report: (trouble) => void found.push(trouble),
    judge: () => [
      ...found.filter((trouble) => !expected.some((pattern) => pattern.test(trouble))),
      ...expected
        .filter((pattern) => !found.some((trouble) => pattern.test(trouble)))
        .map((pattern) => `expected, but did not happen: ${String(pattern)}`),
    ],
  };
}

/** Reports console errors and uncaught errors in every page of the context. */
export function watchErrors(context: BrowserContext, report: (trouble: string) => void): void {
  context.on('console', (message) => {
    if (message.type() !== 'error') return;
    const { url } = message.location();
    report(`error on the console: ${message.text()}${url ? ` (${url})` : ''}`);
  });
  context.on('weberror', (error) => report(`error that nothing caught: ${String(error.error())}`));
}
