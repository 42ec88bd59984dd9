import { english } from '../../language/english.ts';
import type { TimeAxis } from '../scale/axis.ts';
import { scaleOver } from '../scale/scaleOver.ts';
import type { CoarseStretch } from '../scale/ticks/coarse.ts';
import { placeTicks } from '../scale/ticks/placeTicks.ts';
import { unnamedZone } from '../zone/zone.ts';

const measure = (text: string) => text.length * 6.2;

/** The ticks of an axis drawn so wide, with text of a fixed width. */
export function ticksOn(
  axis: TimeAxis,
  {
    window = axis.domain,
    widthPx = 740,
    worthNaming = [] as readonly number[],
    language = english,
    zone = unnamedZone,
    coarse = [] as readonly CoarseStretch[],
  } = {},
) {
  const range = { x0: 0, x1: widthPx };
  const scale = scaleOver(axis, window, range);
  const textRange = { x0: -20, x1: widthPx + 20 };
  return placeTicks(scale, { range, textRange, worthNaming, zone, coarse, measure, language });
}
