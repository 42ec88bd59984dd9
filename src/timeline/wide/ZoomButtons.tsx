import type { Language } from '../../language/english.ts';
import type { TimelineIntent } from '../interaction/timelineIntent.ts';

const signs = {
  closer: 'M5 10h10M10 5v10',
  farther: 'M5 10h10',
  fit: 'M3.5 4.5v11M16.5 4.5v11M6 10h8M8.5 7.5 6 10l2.5 2.5M11.5 7.5 14 10l-2.5 2.5',
} as const;

interface Props {
  words: Language['timeline']['zoom'];
  onIntent: (intent: TimelineIntent) => void;
}

/** Zoom in, zoom out, fit: for those who use neither wheel nor keys. */
export function ZoomButtons({ words, onIntent }: Props) {
  return (
    <div className="zoom-buttons">
      {(['closer', 'farther', 'fit'] as const).map((intent) => (
        <button
          key={intent}
          type="button"
          aria-label={words[intent]}
          title={words[intent]}
          onClick={() => onIntent(intent)}
        >
          <svg width={20} height={20} viewBox="0 0 20 20" aria-hidden="true">
            <path d={signs[intent]} />
          </svg>
        </button>
      ))}
    </div>
  );
}
