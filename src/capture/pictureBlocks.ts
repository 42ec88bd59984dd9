/** What is stacked in a picture, in blocks that may move down. */
export interface PictureBlocks {
  /** SVG. */
  add: (markup: string) => void;
  /** What follows is another block. */
  end: (gapPx: number) => void;
  /** @param leftPx the remaining height, distributed over the gaps in proportion to them */
  markup: (leftPx: number) => string;
}

/** As a multiple of a gap's own height: any more, and what belongs together would fall apart. */
const mostShared = 2.5;

export function createBlocks(): PictureBlocks {
  let parts: string[] = [];
  const blocks = [{ parts, beforePx: 0 }];
  return {
    add: (markup) => parts.push(markup),
    end(gapPx) {
      parts = [];
      blocks.push({ parts, beforePx: gapPx });
    },
    markup(leftPx) {
      const filled = blocks.filter((block) => block.parts.length > 0);
      const gapsPx = filled.reduce((sum, { beforePx }) => sum + beforePx, 0);
      const share = gapsPx === 0 ? 0 : Math.min(mostShared, Math.max(0, leftPx) / gapsPx);
      let downPx = 0;
      return filled
        .map((block) => {
          downPx += block.beforePx * share;
          const markup = block.parts.join('');
          return downPx === 0
            ? markup
            : `<g transform="translate(0 ${downPx.toFixed(1)})">${markup}</g>`;
        })
        .join('');
    },
  };
}
