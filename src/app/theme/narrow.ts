/** The media query for which time runs down the page. Also in style/media.css. */
export const narrow = '(width < 700px)';
