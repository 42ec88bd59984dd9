import { afterEach, expect, test, vi } from 'vitest';
import { connectFrame } from './connectFrame.ts';

const base = 'https://site.example/lines/';
const undo: (() => void)[] = [];
afterEach(() => undo.splice(0).forEach((call) => call()));

function connect(attributes: Record<string, string>, words = '') {
  const element = document.createElement('div');
  element.textContent = words;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  const slot = document.createElement('slot');
  const place = document.createElement('div');
  place.append(slot);
  document.body.append(element, place);
  const connection = connectFrame(element, slot, base);
  const frame = place.querySelector('iframe');
  if (!frame?.contentWindow) throw new Error('there is a frame');
  const source = frame.contentWindow;
  const told: unknown[] = [];
  vi.spyOn(source, 'postMessage').mockImplementation((message: unknown) => void told.push(message));
  undo.push(() => {
    connection.remove();
    element.remove();
    place.remove();
  });
  const say = (message: object, from: Window = source, origin = 'https://site.example') =>
    window.dispatchEvent(
      new MessageEvent('message', {
        data: { source: 'sourceline', version: 1, ...message },
        source: from,
        origin,
      }),
    );
  return { element, slot, frame, connection, told, say };
}

test('changes from before the frame is ready are sent once, in their latest state', () => {
  const { element, connection, told, say } = connect({ story: 'mill-street', theme: 'light' });
  for (const theme of ['dark', 'auto']) {
    element.setAttribute('theme', theme);
    connection.update('theme');
  }
  element.setAttribute('event', 'video');
  connection.update('event');
  expect(told).toEqual([]);
  say({ type: 'ready' });
  const child = { target: 'sourceline', version: 1 };
  const expected = [
    { ...child, type: 'select', event: 'video' },
    { ...child, type: 'set', theme: 'auto' },
  ];
  expect(told).toEqual(expected);
  say({ type: 'ready' });
  expect(told).toEqual(expected);
});

test('a file is requested once the story is shown, and the answer is passed on', () => {
  const { element, connection, told, say } = connect({ story: 'mill-street' });
  const answers: unknown[] = [];
  element.addEventListener('sourceline:download', (event) => {
    if (event instanceof CustomEvent) answers.push(event.detail);
  });
  connection.download('csv');
  expect(told).toEqual([]);
  say({ type: 'ready' });
  connection.download('csv');
  expect(told).toEqual([{ target: 'sourceline', version: 1, type: 'download', form: 'csv' }]);
  say({ type: 'download', form: 'csv', problem: null });
  say({ type: 'download', form: 'exe', problem: null });
  expect(answers).toEqual([{ form: 'csv', problem: null }]);
});

test('the frame loads the story’s own page with the chosen options', () => {
  const { frame } = connect({ story: 'mill-street', language: 'fr', outlets: 'courier,post' });
  expect(frame.src).toBe(
    'https://site.example/lines/stories/mill-street/?embed=1&outlets=courier%2Cpost&lang=fr',
  );
});

test('the page’s own content stays until the story is shown; without any, the frame is visible at once', () => {
  const worded = connect({ story: 'mill-street' }, 'The bridge');
  expect(worded.slot.hidden).toBe(false);
  worded.say({ type: 'error', problem: 'network' });
  expect(worded.slot.hidden).toBe(false);
  worded.say({ type: 'ready' });
  expect(worded.slot.hidden).toBe(true);
  expect(connect({ story: 'mill-street' }).slot.hidden).toBe(true);
});

test('messages from another window or origin are ignored', () => {
  const { slot, say } = connect({ story: 'mill-street' }, 'The bridge');
  say({ type: 'ready' }, window);
  say({ type: 'ready' }, undefined, 'https://evil.example');
  expect(slot.hidden).toBe(false);
  say({ type: 'ready' }, undefined, 'null');
  expect(slot.hidden).toBe(true);
});

test('in a page without an address of its own, what is open is reported and stays open', () => {
  const refused = vi.spyOn(history, 'pushState').mockImplementation(() => {
    throw new DOMException('about:srcdoc cannot change', 'SecurityError');
  });
  undo.push(() => refused.mockRestore());
  const { element, connection, told, say } = connect({ story: 'mill-street', address: 'opened' });
  const opened: unknown[] = [];
  element.addEventListener('sourceline:select', (event) => {
    if (event instanceof CustomEvent) opened.push(event.detail);
  });
  say({ type: 'ready' });
  say({ type: 'select', event: 'video', article: null, person: null });
  expect(opened).toEqual([{ event: 'video', article: null, person: null }]);
  element.setAttribute('theme', 'dark');
  connection.update('theme');
  expect(told).toEqual([{ target: 'sourceline', version: 1, type: 'set', theme: 'dark' }]);
});
