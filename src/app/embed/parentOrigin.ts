/**
 * The origin of the surrounding page, as far as the browser tells; `null` when it does not, or that
 * page has none that could be named.
 */
export function parentOrigin(browser: Window): string | null {
  const [nearest] = browser.location.ancestorOrigins ?? [];
  const { referrer } = browser.document;
  const origin = nearest ?? (URL.canParse(referrer) ? new URL(referrer).origin : 'null');
  return origin === 'null' ? null : origin;
}
