import type { Language } from '../../language/english.ts';

interface Props {
  language: Language;
  /** The legend's element. */
  controls: string;
  isOpen: boolean;
  onToggle: () => void;
}

/** Opens what the signs of the drawing mean, beside it. */
export function LegendButton({ language, controls, isOpen, onToggle }: Props) {
  return (
    <button
      type="button"
      className="timeline-legend-button"
      aria-expanded={isOpen}
      aria-controls={isOpen ? controls : undefined}
      onClick={onToggle}
    >
      {language.timeline.howToRead}
    </button>
  );
}
