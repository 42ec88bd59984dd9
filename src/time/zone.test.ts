import { expect, test } from 'vitest';

/** Minutes behind UTC on 1 January and 1 July 2023. */
const offsets: Readonly<Record<string, readonly [january: number, july: number]>> = {
  'America/Los_Angeles': [480, 420],
  UTC: [0, 0],
  'Pacific/Auckland': [-780, -720],
};

const offsetOn = (month: number) => new Date(2023, month, 1).getTimezoneOffset();

test('these tests run in the time zone that their project names', ({ task }) => {
  const zone = task.file.projectName ?? 'none';
  expect(offsets).toHaveProperty([zone]);
  expect(new Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(zone);
  expect([offsetOn(0), offsetOn(6)]).toEqual(offsets[zone]);
});
