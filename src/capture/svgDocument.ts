import { DOMParser } from 'linkedom';

/** A picture in parts that can be rewritten. */
export type SvgDocument = ReturnType<typeof parseSvg>;

export const parseSvg = (svg: string) => new DOMParser().parseFromString(svg, 'image/svg+xml');
