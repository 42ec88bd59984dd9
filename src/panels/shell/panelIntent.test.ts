import { beforeEach, expect, test } from 'vitest';
import { panelIntent } from './panelIntent.ts';

beforeEach(() => {
  document.body.innerHTML =
    '<p id="outside"></p><main><i id="around"></i><input id="search"><input type="radio" id="choice">' +
    '<section><p id="inside"></p><div contenteditable id="field"></div></section></main>';
});

function intent(key: string, place: string, more: Partial<KeyboardEventInit> = {}, rtl = false) {
  const target = place === 'body' ? document.body : document.getElementById(place);
  const { altKey = false, ctrlKey = false, metaKey = false, shiftKey = false } = more;
  return panelIntent(
    { key, target, defaultPrevented: false, altKey, ctrlKey, metaKey, shiftKey },
    document.querySelector('section'),
    rtl ? 'rtl' : 'ltr',
  );
}

test('arrow keys go back and forth only inside the panel', () => {
  expect(intent('ArrowLeft', 'inside')).toBe('previous');
  expect(intent('ArrowRight', 'inside')).toBe('next');
  expect(intent('ArrowRight', 'outside')).toBeNull();
  expect(intent('ArrowRight', 'body')).toBeNull();
});

test('in a right-to-left language the arrow keys are swapped', () => {
  expect(intent('ArrowLeft', 'inside', {}, true)).toBe('next');
  expect(intent('ArrowRight', 'inside', {}, true)).toBe('previous');
});

test('arrow keys are left to fields, and with a modifier to the browser', () => {
  expect(intent('ArrowLeft', 'field')).toBeNull();
  for (const modifier of ['altKey', 'ctrlKey', 'metaKey', 'shiftKey']) {
    expect(intent('ArrowLeft', 'inside', { [modifier]: true })).toBeNull();
  }
});

test('Escape closes from inside, even in a field, from the rest of the page, and when nothing has the focus', () => {
  expect(intent('Escape', 'inside')).toBe('close');
  expect(intent('Escape', 'field')).toBe('close');
  expect(intent('Escape', 'body')).toBe('close');
  expect(intent('Escape', 'around')).toBe('close');
  expect(intent('Escape', 'choice')).toBe('close');
  expect(intent('Escape', 'outside')).toBeNull();
  expect(intent('Escape', 'search')).toBeNull();
});

test('other keys do nothing', () => {
  expect(intent('a', 'inside')).toBeNull();
});
