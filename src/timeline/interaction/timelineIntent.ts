/** What a key asks of the timeline. */
export type TimelineIntent =
  | 'previous'
  | 'next'
  | 'up'
  | 'down'
  | 'first'
  | 'last'
  | 'pan-back'
  | 'pan-forth'
  | 'closer'
  | 'farther'
  | 'fit'
  | 'fold'
  | 'close';

const plain: Readonly<Record<string, TimelineIntent>> = {
  ArrowLeft: 'previous',
  ArrowRight: 'next',
  ArrowUp: 'up',
  ArrowDown: 'down',
  Home: 'first',
  End: 'last',
  '+': 'closer',
  '=': 'closer',
  '-': 'farther',
  '−': 'farther',
  '0': 'fit',
  f: 'fold',
  Escape: 'close',
};

/** An arrow goes where it points, and earlier is on the right where time runs from right to left. */
const otherWay: Readonly<Record<string, string>> = {
  ArrowLeft: 'ArrowRight',
  ArrowRight: 'ArrowLeft',
};

const shifted: Readonly<Record<string, TimelineIntent>> = {
  ArrowLeft: 'pan-back',
  ArrowRight: 'pan-forth',
  '+': 'closer',
};

/**
 * The timeline's keys; null for every other one, which stays the page's. An arrow goes where it
 * points: where time runs from right to left, to the left is later.
 */
export function timelineIntent(
  key: Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey'>,
  direction: 'ltr' | 'rtl',
): TimelineIntent | null {
  if (key.altKey || key.ctrlKey || key.metaKey) return null;
  const name = direction === 'rtl' ? (otherWay[key.key] ?? key.key) : key.key;
  return (key.shiftKey ? shifted : plain)[name] ?? null;
}
