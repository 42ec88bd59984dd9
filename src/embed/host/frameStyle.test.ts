import { expect, test } from 'vitest';
import { writePlaceStyle } from '../writePlaceStyle.ts';
import { frameStyle } from './frameStyle.ts';

test.each(['300', '3/2', null])(
  'in print the page’s own content has its full height, with %s',
  (height) => {
    const [, paper = ''] = frameStyle(height).split('@media print{');
    expect(paper).toContain('height:auto!important');
    expect(paper).toContain('slot,slot[hidden]{display:block}');
    expect(paper).toContain('iframe{display:none}');
  },
);

test('the rule for the page reserves no space in print and removes the browser’s margin', () => {
  expect(writePlaceStyle('mill-street', '3/2')).toContain('@media screen and (scripting: enabled)');
  expect(writePlaceStyle('mill-street', '3/2')).toContain('{ margin: 0 }');
});
