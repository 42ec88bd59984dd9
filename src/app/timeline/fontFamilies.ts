/** As in style/tokens.css, which the rest of the page uses. */
const sans =
  "'Source Sans 3', 'Noto Naskh Arabic', 'Source Sans 3 stand-in', 'Helvetica Neue', Arial, sans-serif";

/** The families in which the timeline is set, by the address's choice of font. */
export const fontFamilies = { serif: sans, sans, system: 'system-ui, sans-serif' };
