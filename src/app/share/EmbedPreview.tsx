import type { CSSProperties } from 'react';
import { leastOfRatioPx, parseFrameHeight, usualHeightPx } from '../../embed/frameHeight.ts';

type Props = { src: string; title: string; height: string | undefined };

/**
 * The story as it will look in the page. Every address gets a new frame: navigating a frame would
 * add to the history.
 */
export function EmbedPreview({ src, title, height }: Props) {
  return (
    // The site's own page, as it will look in others.
    // oxlint-disable-next-line react/iframe-missing-sandbox
    <iframe
      key={src}
      className="share-preview"
      data-testid="embed-preview"
      src={src}
      title={title}
      style={sizeOf(height)}
    />
  );
}

function sizeOf(text: string | undefined): CSSProperties {
  const height = parseFrameHeight(text ?? '');
  if (height?.kind !== 'ratio') return { blockSize: height?.px ?? usualHeightPx };
  return { aspectRatio: `${height.width} / ${height.height}`, minBlockSize: leastOfRatioPx };
}
