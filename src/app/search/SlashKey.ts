import { useEffect } from 'react';
import { useFind } from './FindState.ts';

/**
 * `/` focuses the search field from anywhere on the page except in a field, where it is a character.
 * Below an open dialog the field cannot be reached. Nothing that is seen, and so apart from the
 * field: the drawn view does without.
 */
export function SlashKey(): null {
  const { field } = useFind();
  useEffect(() => {
    const act = (key: KeyboardEvent) => {
      if (key.key !== '/' || key.defaultPrevented) return;
      if (key.altKey || key.ctrlKey || key.metaKey) return;
      if (isField(key.target) || document.querySelector(':modal')) return;
      if (!isOwn(key.target, field.current)) return;
      key.preventDefault();
      field.current?.focus();
      field.current?.select();
    };
    document.addEventListener('keydown', act);
    return () => document.removeEventListener('keydown', act);
  }, [field]);
  return null;
}

/** In somebody else's page only keys within the story are heard. */
function isOwn(target: EventTarget | null, field: Element | null): boolean {
  const place = field?.closest('.sourceline');
  return !place || (target instanceof Node && place.contains(target));
}

function isField(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest(
      'input:not([type="checkbox"], [type="radio"]), textarea, select, [contenteditable]',
    ) !== null
  );
}
