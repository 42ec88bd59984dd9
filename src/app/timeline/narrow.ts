/** The media query below which time runs down the page. Also in style/narrow.css. */
export const narrow = '(width < 700px)';
