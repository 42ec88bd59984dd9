import { useId, useMemo } from 'react';
import { StillTimeline as Still } from '../../timeline/still/StillTimeline.tsx';
import type { TimelineProps } from '../../timeline/TimelineProps.ts';
import { estimateText } from '../estimateText.ts';

/**
 * The timeline as a server sends it, and as it is shown until the program has loaded: drawn for each
 * band of widths, of which the styles show the one that fits its place. Its marks are links.
 */
export function StillTimeline({ story, language, hrefOf }: TimelineProps) {
  const environment = useMemo(() => ({ measureText: estimateText, language }), [language]);
  const idPrefix = useId();
  return <Still {...{ story, language, environment, hrefOf, idPrefix }} />;
}
