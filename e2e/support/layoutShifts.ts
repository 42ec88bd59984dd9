import type { Page } from '@playwright/test';

/** Adds up every layout shift of a page, from its start. */
export const watchShifts = (page: Page) =>
  page.addInitScript(() => {
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const before = 'shifted' in window ? Number(window.shifted) : 0;
        if ('value' in entry) Object.assign(window, { shifted: before + Number(entry.value) });
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });

/** The total of `watchShifts` so far; 0 when nothing has moved. */
export const shifted = (page: Page) =>
  page.evaluate(() => ('shifted' in window ? Number(window.shifted) : 0));
