import { LineHits } from './LineHits.tsx';
import { textStyles, type TextRole } from '../layout/textRoles.ts';

interface Props {
  textRole: TextRole;
  x: number;
  y: number;
  text: string;
  anchor?: 'start' | 'middle' | 'end';
  className?: string;
  /** The words that are searched for are marked in it. */
  marksHits?: boolean;
}

/** A line of text in the type in which the layout measured it; colours come from the style sheet. */
export function TextLine(props: Props) {
  const { textRole, x, y, text, anchor = 'start', className, marksHits = false } = props;
  const { sizePx, weight, italic } = textStyles[textRole];
  return (
    <text
      className={className}
      x={x}
      y={y}
      fontSize={sizePx}
      fontWeight={weight}
      fontStyle={italic ? 'italic' : undefined}
      textAnchor={anchor}
    >
      {marksHits ? <LineHits text={text} /> : text}
    </text>
  );
}
