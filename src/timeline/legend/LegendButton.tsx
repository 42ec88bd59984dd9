import type { Language } from '../../language/english.ts';

interface Props {
  language: Language;
  /** The legend's element. */
  controls: string;
  isOpen: boolean;
  onToggle: () => void;
}

/** Opens the legend beside the drawing. */
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
