/** Of the picture that networks show for a link, in pixels: as Open Graph and others ask for. */
export const cardPx = { width: 1200, height: 630 } as const;

export const marginPx = 64;
export const columnGapPx = 32;

/** The headline is as large as all its lines have room for above the line of time. */
export const headlineSizesPx = [64, 58, 52, 46, 40] as const;
export const headlineRoomPx = 226;
export const headlineWeight = 650;
export const headlineLine = 1.12;

/** The line of time. */
export const axisPx = 322;
export const dotPx = 9;

export const datePx = { size: 22, weight: 600, y: 372 } as const;
export const titlePx = { size: 26, weight: 600, y: 408, line: 32, most: 3 } as const;
/** The marks of those who reported an event, under its title. */
export const markPx = { side: 18, pitch: 27 } as const;

/** The outlets' names at the foot, as large as all have room. */
export const footPx = { sizes: [22, 20, 18], weight: 600, y: 580, lineY: 540 } as const;
