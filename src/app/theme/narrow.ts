/** The media query below which time runs down the page. Also in style/media.css. */
export const narrow = '(width < 700px)';
