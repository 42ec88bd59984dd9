interface Screen {
  /** As a test's title names it. */
  name: string;
  theme: 'light' | 'dark';
  viewport: { width: number; height: number };
  /** `@long` for what only the long run looks at. */
  tag: string[];
}

const wide = { width: 1440, height: 940 };
const phone = { width: 390, height: 844 };

const screen = (theme: Screen['theme'], viewport: Screen['viewport'], tag: string[]): Screen => ({
  name: `${theme}, ${viewport.width} wide`,
  theme,
  viewport,
  tag,
});

/**
 * What a page is looked at in. `npm test` has each of the colours and each of the widths once; the
 * long run has the other two pairs.
 */
export const screens: readonly Screen[] = [
  screen('light', wide, []),
  screen('dark', phone, []),
  screen('dark', wide, ['@long']),
  screen('light', phone, ['@long']),
];
