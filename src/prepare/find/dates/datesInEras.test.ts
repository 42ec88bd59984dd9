import { describe, expect, test } from 'vitest';
import { findDates } from './findDates.ts';

/** A Friday. */
const published = '2013-03-22';

const datesIn = (text: string, language = 'en') =>
  findDates(text, { published, language }).dates.map(({ text, edtf }) => `${text} = ${edtf}`);

describe('decades and centuries in their era', () => {
  test.each([
    ['The wall of the 1630s BC fell.', 'en', ['the 1630s BC = -1638/-1629']],
    ['It was built in the 40s BC.', 'en', ['the 40s BC = -0048/-0039']],
    ['It was built in the early 640s B.C.', 'en', ['the early 640s B.C = -0648/-0639']],
    [
      'It was lost in the 1600s BCE and in the 40s AD.',
      'en',
      ['the 1600s BCE = -1698/-1599', 'the 40s AD = 004X'],
    ],
    ['a mill of the 3rd century BC', 'en', ['the 3rd century BC = -0299/-0200']],
    [
      'in the first century BC, and in the first century AD',
      'en',
      ['the first century BC = -0099/0000', 'the first century AD = 00XX'],
    ],
    ['He died c. 44 BC, or ca. 1636.', 'en', ['44 BC = -0043~', 'ca. 1636 = 1636~']],
    ['au IIIe siècle avant J.-C.', 'fr', ['au IIIe siècle avant J.-C = -0299/-0200']],
    ['dans les années 40 av. J.-C.', 'fr', ['les années 40 av. J.-C = -0048/-0039']],
    [
      'im 3. Jahrhundert v. Chr. und im 1. Jahrhundert n. Chr.',
      'de',
      ['im 3. Jahrhundert v. Chr = -0299/-0200', 'im 1. Jahrhundert n. Chr = 00XX'],
    ],
    ['in den 40er Jahren v. Chr.', 'de', ['den 40er Jahren v. Chr = -0048/-0039']],
    ['In the 1990s BC Ferries grew.', 'en', ['the 1990s = 199X']],
  ])('%s', (text, language, dates) => {
    expect(datesIn(text, language)).toEqual(dates);
  });
});
