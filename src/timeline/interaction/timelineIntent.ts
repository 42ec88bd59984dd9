/** What a key asks the timeline to do. */
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

/** An arrow moves where it points; where time runs from right to left, earlier is on the right. */
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
 * The timeline's keys; `null` for every other one, which is left to the page. An arrow moves where
 * it points: where time runs from right to left, left is later.
 */
export function timelineIntent(
  key: Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey'>,
  direction: 'ltr' | 'rtl',
): TimelineIntent | null {
  if (key.altKey || key.ctrlKey || key.metaKey) return null;
  const name = direction === 'rtl' ? (otherWay[key.key] ?? key.key) : key.key;
  return (key.shiftKey ? shifted : plain)[name] ?? null;
}
