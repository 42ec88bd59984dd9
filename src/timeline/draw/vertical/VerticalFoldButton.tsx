import { textStyles } from '../../layout/textRoles.ts';
import type { VerticalFold } from '../../layout/vertical/verticalScene.ts';

interface Props {
  fold: VerticalFold;
  /** From the edge of the drawing where texts begin to the label. */
  indentPx: number;
  /** CSS pixels per pixel of the scene. */
  scale: number;
  /** What the button does. */
  label: string;
  onFold: (id: string) => void;
}

/** The label of a gap in time. A tap opens or closes it. */
export function VerticalFoldButton({ fold, indentPx, scale, label, onFold }: Props) {
  return (
    <button
      type="button"
      className="timeline-fold-button"
      data-fold-id={fold.id}
      aria-expanded={fold.isOpen}
      aria-label={label}
      tabIndex={-1}
      style={{
        top: fold.y * scale,
        insetInlineStart: indentPx * scale,
        fontSize: textStyles.fold.sizePx * scale,
      }}
      onClick={() => onFold(fold.id)}
    >
      <span>{fold.words}</span>
    </button>
  );
}
