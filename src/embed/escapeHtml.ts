const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/**
 * Text for HTML, between tags or in an attribute with quotation marks of either kind. U+0000, which
 * HTML cannot hold, is left out.
 */
export function escapeHtml(text: string): string {
  return text.replaceAll('\0', '').replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);
}
