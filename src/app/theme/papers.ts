/**
 * The backgrounds of text, as in style/tokens.css (a test keeps them in step): an accent from the
 * address must be readable on each.
 */
export const papers = {
  light: ['#fbfaf5', '#ffffff'],
  dark: ['#171613', '#1f1e1a'],
} as const;
