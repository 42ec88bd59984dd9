import { sansFamilies } from '../type/textMeasure.ts';
import { cardPx, footPx, marginPx, markPx } from './cardSizes.ts';
import type { CardDrawing } from './cardDrawing.ts';
import { namedVoices } from './namedVoices.ts';
import { namesThatFit } from './namesThatFit.ts';
import { drawMarks } from './drawMarks.ts';

const gapPx = 32;
const afterMarkPx = 10;
const roomPx = cardPx.width - 2 * marginPx;

/** Draws the key to the marks along the bottom, with as many names as fit and how many more there are. */
export function drawOutlets(drawing: CardDrawing): string {
  const { story, language, typesetter, fromStart, colour } = drawing;
  const names = namedVoices(story, language);
  const types = footPx.sizes.map((sizePx) => ({
    families: sansFamilies,
    sizePx,
    weight: footPx.weight,
  }));
  const moreWords = (more: number) => language.page.andMore(more);
  const laidOut = types.map((type) => {
    let atPx = 0;
    const placed = names.map(({ ordinal, text }) => {
      const nameAtPx = atPx + markPx.side + afterMarkPx;
      const entry = {
        ordinal,
        text,
        atPx,
        nameAtPx,
        endPx: nameAtPx + typesetter.widthPx(text, type),
      };
      atPx = entry.endPx + gapPx;
      return entry;
    });
    const widthPx = (words: string) => typesetter.widthPx(words, type);
    return { type, ...namesThatFit(placed, { roomPx, gapPx, moreWords, widthPx }) };
  });
  const best = laidOut.find(({ placed }) => placed.length === names.length) ?? laidOut.at(-1);
  const parts = best?.placed.map(({ ordinal, text, atPx, nameAtPx }) => {
    const mark = { fromStart, colour, atPx: marginPx + atPx, widthPx: markPx.side };
    const place = { x: fromStart(marginPx + nameAtPx), y: footPx.y };
    return (
      drawMarks([ordinal], { ...mark, y: footPx.y - markPx.side + 2 }) +
      typesetter.line(text, best.type, place)
    );
  });
  const more =
    best?.more === undefined
      ? ''
      : typesetter.line(best.more.text, best.type, {
          x: fromStart(marginPx + best.more.atPx),
          y: footPx.y,
        });
  const rule = `<path d="M${marginPx} ${footPx.lineY}H${cardPx.width - marginPx}" stroke="${colour('--hairline')}" stroke-width="2"/>`;
  return `${rule}<g fill="${colour('--ink')}">${parts?.join('') ?? ''}</g><g fill="${colour('--ink-soft')}">${more}</g>`;
}
