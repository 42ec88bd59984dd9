/**
 * The papers that text stands on, as style/tokens.css has them (a test holds them together): an
 * accent from the address must be readable on each.
 */
export const papers = {
  light: ['#fbfaf5', '#ffffff'],
  dark: ['#171613', '#1f1e1a'],
} as const;
