import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { gateFolder } from './testing/gateFolder.ts';

const { build, folder } = gateFolder();

const radio = '  - { file: radio.txt, headline: Radio, datePublished: 2023-05-15 }\n';

/** Builds these lines after the articles of a newspaper and a radio station. */
async function built(lines: string) {
  const text = 'Radio\n\nOn Saturday the gate was opened. It had been shut since 1998.\n';
  writeFileSync(join(folder(), 'articles', 'radio.txt'), text);
  const { code, said } = await build(radio + lines);
  const story: unknown =
    code === 0 ? JSON.parse(readFileSync(join(folder(), 'story.json'), 'utf8')) : undefined;
  return { code, said: said.join('\n'), story };
}

const entry = (title: string, ...lines: string[]) =>
  [`  - title: ${title}`, ...lines.map((line) => `    ${line}`), ''].join('\n');
const post = (date: string) =>
  `accounts: { post: { excerpts: the gate was opened, date: ${date} } }`;
const heard = (date: string) =>
  `accounts: { radio: { excerpts: the gate was opened, date: ${date} } }`;
const sunday = '{ edtf: 2023-05-14, computed: On Sunday, explanation: The day before. }';

describe('an event without a date', () => {
  test('has that of its accounts, with its words, and its title as its summary', async () => {
    expect((await built(`events:\n${entry('It opens', post(sunday))}`)).story).toMatchObject({
      events: [
        {
          summary: 'It opens',
          date: { edtf: '2023-05-14', basis: 'computed', explanation: 'The day before.' },
          accounts: [{ date: { edtf: '2023-05-14' } }],
        },
      ],
    });
  });

  test.each([
    ['the more exact of two that agree', '2023-05', '2023-05-14'],
    ['all days of two that contradict each other', '2023-05-13', '2023-05-13/2023-05-14'],
    ['the days that two share', '2023-05-14/2023-05-20', '2023-05-14'],
    ['the day of two times of one day', '2023-05-14T10:00', '2023-05-14'],
  ])('has %s', async (_, other, edtf) => {
    const first = other.includes('T') ? sunday.replace('05-14', '05-14T11:30') : sunday;
    const lines = `events:\n${entry('It opens', post(first))}${entry('It opens', heard(other))}`;
    expect((await built(lines)).story).toMatchObject({ events: [{ date: { edtf } }] });
  });

  test('is refused where no account has one', async () => {
    const lines = entry('It opens', 'accounts: { post: the gate was opened }');
    const { code, said } = await built(`events:\n${lines}`);
    expect(code).toBe(1);
    expect(said).toContain(
      'story.yaml:8:5: $.events[0]: has no date, and none of its accounts has one; write a date, or put it under "undated"',
    );
  });
});

describe('entries of one title', () => {
  test('are one event, of all their accounts, people and tags', async () => {
    const { story } = await built(
      `events:\n${entry('It opens', post(sunday), 'tags: [ gate ]')}${entry('It  opens', heard(sunday.replace('On Sunday', 'On Saturday')), 'tags: [ road ]', 'summary: It does.')}`,
    );
    expect(story).toMatchObject({
      events: [
        {
          id: 'it-opens',
          summary: 'It does.',
          tags: ['gate', 'road'],
          accounts: [{ article: 'post' }, { article: 'radio' }],
        },
      ],
    });
    expect(story).not.toHaveProperty('events.1');
  });

  test('that have the same article give it one account, in the order of its text', async () => {
    const { story } = await built(
      `events:\n${entry('It opens', 'accounts: { post: { excerpts: It was said, date: 2023-05-14 } }')}undated:\n${entry('It opens', 'accounts: { post: the gate was opened }')}`,
    );
    expect(story).toMatchObject({
      events: [
        { accounts: [{ excerpts: [{ exact: 'the gate was opened' }, { exact: 'It was said' }] }] },
      ],
      undated: [],
    });
  });

  test('are two events where each has an id', async () => {
    const { story } = await built(
      `events:\n${entry('It opens', 'id: first', post(sunday))}${entry('It opens', 'id: second', post(sunday))}`,
    );
    expect(story).toMatchObject({ events: [{ id: 'first' }, { id: 'second' }] });
  });

  test('report what is wrong at the line of the entry that it is in', async () => {
    const { said } = await built(
      `events:\n${entry('It opens', post(sunday))}${entry('It opens', 'accounts: { radio: the gate was shut }')}`,
    );
    expect(said).toContain('story.yaml:11:17: $.events[1].accounts.radio');
  });
});

test('long titles that begin alike have ids of their own', async () => {
  const title = 'The gate at the end of the long road behind the old mill is opened by';
  const { story } = await built(
    `events:\n${entry(`${title} divers`, post(sunday))}${entry(`${title} bakers`, heard(sunday.replace('On Sunday', 'On Saturday')))}`,
  );
  const id = 'the-gate-at-the-end-of-the-long-road-behind-the-old-mill-is';
  expect(story).toMatchObject({ events: [{ id }, { id: `${id}-2` }] });
});
