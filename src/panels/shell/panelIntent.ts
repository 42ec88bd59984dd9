export type PanelIntent = 'close' | 'previous' | 'next';

/**
 * What a key does in an open panel; `null` for nothing. Only keys inside the panel count. Escape
 * also counts in the rest of its page, except in fields to type in or to open, and when nothing has
 * the focus (after a click on blank paper), since it can mean nothing else then; it does not count in
 * a surrounding page. Keys typed into a field, and keys with a modifier, are never taken.
 */
export function panelIntent(
  key: Pick<KeyboardEvent, 'key' | 'target' | 'defaultPrevented'> & Modifiers,
  panel: Element | null,
  direction: 'ltr' | 'rtl',
): PanelIntent | null {
  if (key.defaultPrevented || key.altKey || key.ctrlKey || key.metaKey || key.shiftKey) return null;
  const target = key.target instanceof Element ? key.target : null;
  const inside = panel !== null && target !== null && panel.contains(target);
  if (key.key === 'Escape') return inside || isOnPage(target, panel) ? 'close' : null;
  if (!inside || isField(target)) return null;
  const [back, forth] =
    direction === 'ltr' ? ['ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft'];
  if (key.key === back) return 'previous';
  return key.key === forth ? 'next' : null;
}

type Modifiers = Pick<KeyboardEvent, 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey'>;

function isOnPage(target: Element | null, panel: Element | null): boolean {
  if (!target || (isField(target) && !isChoice(target))) return false;
  return target.localName === 'body' || panel?.parentElement?.contains(target) === true;
}

/** Escape means nothing in these. */
function isChoice(target: Element): boolean {
  return target.matches('input:is([type="radio"], [type="checkbox"])');
}

function isField(target: Element): boolean {
  return target.closest('input, textarea, select, [contenteditable]') !== null;
}
