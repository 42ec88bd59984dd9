/** As in style/tokens.css, where the rest of the page takes them from. */
const sans =
  "'Source Sans 3', 'Noto Naskh Arabic', 'Source Sans 3 stand-in', 'Helvetica Neue', Arial, sans-serif";

/** In which the timeline is set, by the address's choice of a font. */
export const fontFamilies = { serif: sans, sans, system: 'system-ui, sans-serif' };
