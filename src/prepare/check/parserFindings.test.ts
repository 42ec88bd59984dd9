import { describe, expect, test } from 'vitest';
import { type Change } from '../testing/checkMillStreet.ts';
import { errorsOf, eventAt, pathOf } from './testing/changeMillStreet.ts';

const video = eventAt('video');

describe('what the parser finds is told too:', () => {
  test.each<[string, Change[], string, string]>([
    [
      'a person who is not there',
      [[[...video, 'people', 0], 'nobody']],
      pathOf(...video, 'people', 0),
      '"nobody" is not in people',
    ],
    [
      'an article that is not there',
      [[['differences', 0, 'evidence', 0, 'article'], 'gazette']],
      '$.differences[0].evidence[0].article',
      '"gazette" is not in articles',
    ],
    [
      'an id used twice',
      [[['outlets', 1, 'id'], 'harbour-fm']],
      '$.outlets[1].id',
      'is the id of an earlier entry',
    ],
    [
      'a date that is no EDTF',
      [[[...video, 'date', 'edtf'], '9 September 2023']],
      pathOf(...video, 'date', 'edtf'),
      '',
    ],
    [
      'a day that the calendar does not have',
      [[[...video, 'date', 'edtf'], '2023-09-31']],
      pathOf(...video, 'date', 'edtf'),
      '',
    ],
    [
      'bounds that do not follow from the EDTF',
      [[[...video, 'date', 'latest'], '2023-09-10']],
      pathOf(...video, 'date', 'latest'),
      'write "2023-09-09"',
    ],
  ])('%s', (_, story, path, message) => {
    expect(errorsOf({ story })).toContainEqual({ path, message: expect.stringContaining(message) });
  });
});
