import { targetOf } from '../draw/targetOf.ts';
import type { Scene } from '../layout/scene.ts';
import { targetAt } from './held.ts';
import { isAt } from './standIn.ts';
import type { Target } from './target.ts';
import type { Keyboard } from './useKeyboard.ts';

/**
 * Where the keyboard is, given the element that has the focus: at the cursor, if it was gathered
 * into the element's mark, or else at what the mark stands for. The cursor moves with the focus.
 */
export function useStanding(scene: Scene, at: Target | null, keyboard: Keyboard) {
  const { cursor, hold, setFocused, stand } = keyboard;
  const standing = (target: Target | null) =>
    target && isAt(scene, cursor.target, target) ? cursor.target : target;
  const hereOf = (element: EventTarget) => standing(targetAt(element)) ?? at;
  const onFocusIn = (element: EventTarget | null) => {
    const target = targetOf(element);
    hold(element && (standing(targetAt(element)) ?? 'drawing'));
    setFocused(target);
    if (target && standing(target) !== cursor.target) stand(target);
  };
  return { hereOf, onFocusIn };
}
