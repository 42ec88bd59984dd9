import { array, assert, constantFrom, property } from 'fast-check';
import { expect, test } from 'vitest';
import { parseEdtf } from '../../../time/edtf/parseEdtf.ts';
import { codePointsOf } from '../../text/codePoints.ts';
import { findDates } from './findDates.ts';
import { runs } from '../../../time/testing/runs.ts';

const pieces = (
  'about around early late mid- beginning end of the last next this every since until from to between and at on in by ' +
  'Monday Friday May March 3 5 31 29 February 1990 2023 2024 1990s century 19th second quarter half spring winter ' +
  'Christmas Easter noon 8 p.m. 16:00 GMT three days weeks months years decades ago later earlier week weekend month year ' +
  'day following before after will was 🌉 , . – - / “ ” \n'
).split(/(?<=\S) /);

const texts = array(constantFrom(...pieces), { maxLength: 25 }).map((words) => words.join(' '));
const published = constantFrom('2023-05-16', '2024-02-29', '2023-05-15/2023-05-19', undefined);

test('whatever a text says, its dates are valid EDTF and its words are at their offsets', () => {
  assert(
    property(texts, published, (text, published) => {
      const { dates, undated } = findDates(text, published === undefined ? {} : { published });
      for (const { edtf } of dates) expect(parseEdtf(edtf)).toMatchObject({ ok: true });
      const points = codePointsOf(text);
      let from = 0;
      for (const { start, end, text: words, evidence } of dates) {
        expect(points.slice(start, end)).toBe(words);
        expect(points.slice(evidence.start, evidence.end)).toBe(evidence.text);
        expect(start).toBeGreaterThanOrEqual(from);
        from = end;
      }
      for (const { start, end, text: words } of undated)
        expect(points.slice(start, end)).toBe(words);
    }),
    { numRuns: runs(400) },
  );
});
