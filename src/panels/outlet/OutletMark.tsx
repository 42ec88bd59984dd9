import { hueClass, shapeNumber } from '../../timeline/draw/outletShapes.ts';

/**
 * An outlet's mark: a hue and a shape. It is nothing to screen readers, since the name is always
 * beside it. The styles cut it out: a story's page has hundreds of them, and a drawing of each was a
 * tenth of what the page took to load. Before an article's name it is not even an element.
 */
export function OutletMark({ ordinal }: { ordinal: number }) {
  return <span className={`outlet-mark ${voiceClass(ordinal)}`} />;
}

/** The classes that give an element an outlet's hue and shape. */
export const voiceClass = (ordinal: number) =>
  `${hueClass(ordinal)} outlet-shape-${shapeNumber(ordinal)}`;
