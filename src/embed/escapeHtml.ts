const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/**
 * Escapes text for HTML, between tags or in an attribute with either kind of quotation mark. U+0000,
 * which HTML cannot contain, is left out.
 */
export function escapeHtml(text: string): string {
  return text.replaceAll('\0', '').replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);
}
