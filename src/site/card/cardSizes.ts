/**
 * The picture that networks show for a link, in pixels: the size that Open Graph and others
 * recommend.
 */
export const cardPx = { width: 1200, height: 630 } as const;

export const marginPx = 64;
export const columnGapPx = 32;

/** The headline is set as large as lets all its lines fit above the time line. */
export const headlineSizesPx = [64, 58, 52, 46, 40] as const;
export const headlineRoomPx = 226;
export const headlineWeight = 650;
export const headlineLine = 1.12;

/** The time line. */
export const axisPx = 322;
export const dotPx = 9;

export const datePx = { size: 22, weight: 600, y: 372 } as const;
export const titlePx = { size: 26, weight: 600, y: 408, line: 32, most: 3 } as const;
/** The marks of those who reported an event, below its title. */
export const markPx = { side: 18, pitch: 27 } as const;

/** The line that says how many of the dates the story's makers entered. */
export const notePx = { size: 20, weight: 400, y: 526 } as const;

/** The outlets' names along the bottom, as large as lets all of them fit. */
export const footPx = { sizes: [22, 20, 18], weight: 600, y: 580, lineY: 540 } as const;
