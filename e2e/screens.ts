interface Screen {
  /** The name in a test's title. */
  name: string;
  theme: 'light' | 'dark';
  viewport: { width: number; height: number };
  /** `@long` for what only the long run covers. */
  tag: string[];
  /** Whether axe measures contrast everywhere, or on the fullest pages only. */
  contrast: boolean;
}

const wide = { width: 1440, height: 940 };
const phone = { width: 390, height: 844 };

const screen = (theme: Screen['theme'], viewport: Screen['viewport'], tag: string[]): Screen => ({
  name: `${theme}, ${viewport.width} wide`,
  theme,
  viewport,
  tag,
  contrast: tag.length > 0,
});

/**
 * The screens on which a page is tested. `npm test` has each colour scheme and each width once; the
 * long run has the other two pairs.
 */
export const screens: readonly Screen[] = [
  screen('light', wide, []),
  screen('dark', phone, []),
  screen('dark', wide, ['@long']),
  screen('light', phone, ['@long']),
];
