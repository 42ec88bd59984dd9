import type { Page } from '@playwright/test';

/** An entry as of https://wicg.github.io/layout-instability/. */
interface LayoutShift extends PerformanceEntry {
  readonly value: number;
  readonly sources: readonly {
    readonly node: Node | null;
    readonly previousRect: DOMRectReadOnly;
    readonly currentRect: DOMRectReadOnly;
  }[];
}

/** Notes every layout shift of a page, from its start, and what it moved. */
export const watchShifts = (page: Page) =>
  page.addInitScript(() => {
    /* oxlint-disable unicorn/consistent-function-scoping -- the page gets this function alone */
    const isShift = (entry: PerformanceEntry): entry is LayoutShift => 'sources' in entry;
    const nameOf = (node: Node | null) => {
      const element = node instanceof Element ? node : node?.parentElement;
      return element ? `${element.localName}.${element.className}` : 'what was removed';
    };
    const write = ({ x, y, width, height }: DOMRectReadOnly) => [x, y, width, height].join(' ');
    const noted: string[] = [];
    Object.assign(window, { layoutShifts: noted });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries().filter(isShift)) {
        const moved = entry.sources.map(
          ({ node, previousRect, currentRect }) =>
            `${nameOf(node)} from ${write(previousRect)} to ${write(currentRect)}`,
        );
        const at = Math.round(entry.startTime);
        noted.push(`${entry.value} after ${at} ms: ${moved.join('; ')}`);
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });

/** What `watchShifts` has noted so far, a line for each shift; empty if nothing has moved. */
export const shifts = (page: Page): Promise<unknown> =>
  page.evaluate(() => ('layoutShifts' in window ? window.layoutShifts : 'not watched'));
