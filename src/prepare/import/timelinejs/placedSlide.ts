import type { Slide } from './slide.ts';

/** A slide, and where it is in the file. */
export interface PlacedSlide {
  /** Such as `events[3]`, or `row 5` of a sheet. */
  place: string;
  slide: Slide;
  /** What a sheet says it is, if that is nothing known; omitted otherwise. */
  oddType?: string;
}

/** A timeline, whatever the format of its file. */
export interface Timeline {
  title: PlacedSlide | null;
  events: readonly PlacedSlide[];
  eras: readonly PlacedSlide[];
  /** `cosmological` counts years ago, whereas `human` uses calendar years. */
  scale: string;
}
