import type { Slide } from './slide.ts';

/** A slide, and where the file has it. */
export interface PlacedSlide {
  /** Such as `events[3]`, or `row 5` of a sheet. */
  place: string;
  slide: Slide;
}

/** A timeline, whichever form its file had. */
export interface Timeline {
  title: PlacedSlide | null;
  events: readonly PlacedSlide[];
  eras: readonly PlacedSlide[];
  /** `cosmological` counts years ago, where `human` has years of the calendar. */
  scale: string;
}
