import type { Page } from '@playwright/test';

/** Adds up every shift of the layout that a page sees, from its start. */
export const watchShifts = (page: Page) =>
  page.addInitScript(() => {
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const before = 'shifted' in window ? Number(window.shifted) : 0;
        if ('value' in entry) Object.assign(window, { shifted: before + Number(entry.value) });
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });

/** What `watchShifts` has added up so far; 0: nothing moved. */
export const shifted = (page: Page) =>
  page.evaluate(() => ('shifted' in window ? Number(window.shifted) : 0));
