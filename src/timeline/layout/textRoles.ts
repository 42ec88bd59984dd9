/**
 * The texts of the timeline by role, with the type in which they are measured and drawn. The layout
 * requests widths by role; the drawing uses the same sizes. Colours are up to the drawing.
 */
export type TextRole =
  | 'label.date'
  | 'label.title'
  | 'label.title.strong'
  | 'tick'
  | 'fold'
  | 'cluster.count'
  | 'row.name';

export type TextStyle = {
  readonly sizePx: number;
  /** From baseline to baseline. */
  readonly lineHeightPx: number;
  /** 400 regular, 600 semibold. */
  readonly weight: number;
  readonly italic: boolean;
};

const sans = (sizePx: number, lineHeightPx: number, weight = 400, italic = false): TextStyle => ({
  sizePx,
  lineHeightPx,
  weight,
  italic,
});

/** All in the page's sans serif. */
export const textStyles: Readonly<Record<TextRole, TextStyle>> = {
  'label.date': sans(12, 16, 600),
  'label.title': sans(14, 17),
  'label.title.strong': sans(14, 17, 600),
  tick: sans(12, 16),
  fold: sans(12, 16, 400, true),
  'cluster.count': sans(11, 14, 600),
  'row.name': sans(14, 18, 600),
};
