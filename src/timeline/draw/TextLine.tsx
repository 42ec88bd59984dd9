import { directionOf, isolate } from '../../language/bidi.ts';
import { LineHits } from './LineHits.tsx';
import { textStyles, type TextRole } from '../layout/textRoles.ts';
import { useDrawing } from './Drawing.ts';

interface Props {
  textRole: TextRole;
  /** In the drawing's pixels, or as a percentage of its width. */
  x: number | string;
  y: number;
  text: string;
  /** BCP 47, for the story's own words. Omitted for the interface's. */
  lang?: string;
  anchor?: 'start' | 'middle' | 'end';
  className?: string;
  /** Whether search terms in it are highlighted. */
  marksHits?: boolean;
}

/** A line of text in the type in which the layout measured it; colours come from the style sheet. */
export function TextLine(props: Props) {
  const { textRole, x, y, text, anchor = 'start', className, lang, marksHits = false } = props;
  const { direction } = useDrawing();
  // A row’s name may be an outlet’s, or the interface’s own words.
  const isTheirs = lang !== undefined || textRole === 'row.name';
  const isForeign = isTheirs && directionOf(text) !== direction;
  const { sizePx, weight, italic } = textStyles[textRole];
  return (
    <text
      className={className}
      lang={lang}
      x={x}
      y={y}
      fontSize={sizePx}
      fontWeight={weight}
      fontStyle={italic ? 'italic' : undefined}
      textAnchor={anchor === 'start' ? undefined : anchor}
    >
      {isForeign && isolate.start}
      {marksHits ? <LineHits text={text} /> : text}
      {isForeign && isolate.end}
    </text>
  );
}
