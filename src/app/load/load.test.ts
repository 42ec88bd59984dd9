import { expect, test } from 'vitest';
import type { Surroundings } from '../services/surroundings.ts';
import { fetchText } from './fetchText.ts';
import { LoadError, type LoadProblem } from './loadProblem.ts';
import { loadIndex } from './loadIndex.ts';
import { loadStory } from './loadStory.ts';

const pageAddress = new URL('https://news.example/bridge/?story=s');
const limits = { bytes: 100, silenceMs: 10, totalMs: 40 };
const never = new AbortController().signal;

/** A network that answers as told, and a clock that moves when told. */
function stage(answer: (address: URL, signal: AbortSignal) => Promise<Response> | Response) {
  let now = 0;
  let timers: { at: number; call: () => void }[] = [];
  const surroundings: Surroundings = {
    fetch: async (address, signal) => answer(address, signal),
    after(durationMs, call) {
      const timer = { at: now + durationMs, call };
      timers.push(timer);
      return () => void (timers = timers.filter((other) => other !== timer));
    },
    pageAddress,
    publicAddress: pageAddress,
    inPieces: [],
    integrity: new Map(),
  };
  const pass = (durationMs: number) => {
    now += durationMs;
    for (const timer of timers.filter(({ at }) => at <= now)) timer.call();
  };
  return { surroundings, pass, timersLeft: () => timers.length };
}

const place = new URL('stories/s/story.json', pageAddress);
const fetched = (answer: () => Promise<Response> | Response) =>
  fetchText(place, limits, stage(answer).surroundings, never);

async function problemOf(loading: Promise<unknown>): Promise<LoadProblem> {
  const error: unknown = await loading.then(
    () => new Error('it did not fail'),
    (reason: unknown) => reason,
  );
  if (error instanceof LoadError) return error.problem;
  throw error;
}

type Piece = Uint8Array | string | null;

/** A body of pieces, each handed out when asked for. */
function body(next: (count: number) => Piece | Promise<Piece>) {
  let count = 0;
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const piece = await next(count);
        count += 1;
        if (piece === null) controller.close();
        else
          controller.enqueue(typeof piece === 'string' ? new TextEncoder().encode(piece) : piece);
      },
    },
    { highWaterMark: 0 },
  );
}

function untilAborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(new Error('aborted')));
  });
}

test('a text is read whole even if a chunk ends within a character', async () => {
  const bytes = new TextEncoder().encode('“bridge”');
  const pieces = [bytes.slice(0, 1), bytes.slice(1, 5), bytes.slice(5)];
  const text = await fetched(() => new Response(body((i) => pieces[i] ?? null)));
  expect(text).toBe('“bridge”');
});

test('a missing file and a failing server are distinguished', async () => {
  expect(await problemOf(fetched(() => new Response('', { status: 404 })))).toEqual({
    kind: 'missing',
  });
  expect(await problemOf(fetched(() => new Response('', { status: 503 })))).toEqual({
    kind: 'server',
    status: 503,
  });
});

test('a missing connection and an interrupted body are network failures', async () => {
  const down = Promise.reject(new TypeError('Failed to fetch'));
  expect(await problemOf(fetched(() => down))).toEqual({ kind: 'network' });
  const broken = new Response(body(() => Promise.reject(new TypeError('terminated'))));
  expect(await problemOf(fetched(() => broken))).toEqual({ kind: 'network' });
});

test('an endless body is cut off at the limit, and the request is cancelled', async () => {
  let signal: AbortSignal | null | undefined;
  let pieces = 0;
  const { surroundings } = stage((_, given) => {
    signal = given;
    return new Response(
      body((count) => {
        pieces = count + 1;
        return 'x'.repeat(30);
      }),
    );
  });
  const loading = fetchText(place, limits, surroundings, never);
  expect(await problemOf(loading)).toEqual({ kind: 'large', limitBytes: 100 });
  expect(pieces).toBe(4);
  expect(signal?.aborted).toBe(true);
});

test('a body that declares itself too large is not read', async () => {
  const unread = body(() => {
    throw new Error('read');
  });
  const answer = new Response(unread, { headers: { 'content-length': '101' } });
  expect(await problemOf(fetched(() => answer))).toEqual({ kind: 'large', limitBytes: 100 });
});

test('bytes that are not UTF-8 are refused instead of decoded as other characters', async () => {
  const answer = new Response(body((i) => (i === 0 ? new Uint8Array([0x22, 0xe9]) : null)));
  expect(await problemOf(fetched(() => answer))).toEqual({ kind: 'encoding' });
});

test('silence times out, and so does an endless trickle', async () => {
  const silent = stage((_, signal) => untilAborted(signal));
  const waiting = problemOf(fetchText(place, limits, silent.surroundings, never));
  silent.pass(10);
  expect(await waiting).toEqual({ kind: 'slow', afterMs: 10 });

  const trickle = stage(
    (_, stopped) =>
      new Response(
        body(async () => {
          await Promise.resolve();
          trickle.pass(1);
          if (stopped.aborted) throw new Error('aborted');
          return ' ';
        }),
      ),
  );
  const fed = problemOf(fetchText(place, limits, trickle.surroundings, never));
  expect(await Promise.race([fed, settledSoon()])).toEqual({ kind: 'slow', afterMs: 40 });
});

/** Long enough for any number of answers that are there at once. */
async function settledSoon() {
  for (let i = 0; i < 2000; i += 1) await Promise.resolve();
  return 'still loading';
}

test('leaving the page cancels the request with that reason and leaves no timer', async () => {
  const leave = new AbortController();
  const { surroundings, timersLeft } = stage((_, signal) => untilAborted(signal));
  const loading = fetchText(place, limits, surroundings, leave.signal);
  leave.abort(new Error('left'));
  await expect(loading).rejects.toThrow('left');
  expect(timersLeft()).toBe(0);
});

test('a redirect to another origin is refused', async () => {
  const response = new Response('{}');
  Object.defineProperty(response, 'url', { value: 'https://other.example/story.json' });
  expect(await problemOf(fetched(() => response))).toEqual({
    kind: 'refused',
    place: 'https://other.example/story.json',
  });
});

const noPieces = () => Promise.reject(new Error('it is a file'));
const load = (text: string, story = 's') =>
  loadStory({ story, data: null }, stage(() => new Response(text)).surroundings, never, noPieces);

test('invalid JSON is reported with line and column', async () => {
  expect(await problemOf(load('{"version": 1,\n  "id": s}'))).toEqual({
    kind: 'json',
    place: { line: 2, column: 9 },
  });
  expect(await problemOf(load('{"version": 1,\n'))).toEqual({
    kind: 'json',
    place: { line: 2, column: 1 },
  });
});

test('another version, no story, and another story are distinguished', async () => {
  expect(await problemOf(load('{"version": 2}'))).toEqual({ kind: 'version', found: '2' });
  expect(await problemOf(load('[]'))).toMatchObject({ kind: 'shape', issues: [{ path: '$' }] });
  const empty = { version: 1, id: 'bridge', title: 'T', description: 'D', language: 'en' };
  const lists = ['outlets', 'articles', 'people', 'events', 'undated', 'quotations'];
  const story = JSON.stringify({
    ...empty,
    ...Object.fromEntries([...lists, 'differences', 'withheld'].map((list) => [list, []])),
  });
  expect(await problemOf(load(story, 's'))).toEqual({
    kind: 'other',
    wanted: 's',
    found: 'bridge',
  });
  expect(await load(story, 'bridge')).toMatchObject({ kind: 'file', file: { id: 'bridge' } });
});

test('an invalid index is reported with the place of the fault', async () => {
  const { surroundings } = stage(() => new Response('{"stories":[{"id":"a b"}]}'));
  const problem = await problemOf(loadIndex(surroundings, never));
  expect(problem).toMatchObject({
    kind: 'shape',
    issues: [{ path: '$.stories[0].id' }, {}, {}, {}],
  });
});

test('faults of an index are worded like those of a story', async () => {
  const entry = { id: 'bridge', title: 'T', description: 'D', language: 'en' };
  const text = JSON.stringify({ stories: [{ ...entry, title: 7 }, [], { ...entry, desk: 1 }] });
  const { surroundings } = stage(() => new Response(text));
  expect(await problemOf(loadIndex(surroundings, never))).toEqual({
    kind: 'shape',
    issues: [
      { path: '$.stories[0].title', message: 'expected a text, found 7' },
      { path: '$.stories[1]', message: 'expected an object, found a list' },
    ],
  });
});

test('a story that the build has checked is not checked again; one that was changed since is', async () => {
  // It would be refused: a story has more fields.
  const text = '{"version":1,"id":"s"}';
  const { surroundings } = stage(() => new Response(answer));
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  const digest = `sha256-${btoa(String.fromCharCode(...new Uint8Array(hash)))}`;
  const vouched = { ...surroundings, integrity: new Map([[place.href, digest]]) };
  const loading = () => loadStory({ story: 's', data: null }, vouched, never, noPieces);
  let answer = text;
  expect(await loading()).toEqual({ kind: 'file', file: { version: 1, id: 's' } });
  answer = `${text} `;
  expect(await problemOf(loading())).toMatchObject({ kind: 'shape' });
});
