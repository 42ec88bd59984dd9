import { expect, test } from 'vitest';
import { nothingOpen } from '../address/openKeys.ts';
import { keysOfTarget } from './keysOfTarget.ts';

const open = { outlets: [], tags: [] };

test('the name of an article’s or person’s row opens it, and so does an event in a row', () => {
  expect(keysOfTarget({ kind: 'article', articleId: 'late-news' }, open)).toEqual({
    ...nothingOpen,
    article: 'late-news',
  });
  expect(keysOfTarget({ kind: 'row', rowId: 'person:mayor' }, open)).toEqual({
    ...nothingOpen,
    person: 'mayor',
  });
  const report = { kind: 'report', eventId: 'video', rowId: 'tag:bridge' } as const;
  expect(keysOfTarget(report, open)).toEqual({ ...nothingOpen, event: 'video' });
});

test('the name of an outlet’s or subject’s row filters by it, and then clears the filter', () => {
  const bridge = { kind: 'row', rowId: 'tag:bridge' } as const;
  expect(keysOfTarget(bridge, open)).toEqual({ tags: ['bridge'] });
  expect(keysOfTarget(bridge, { ...open, tags: ['council', 'bridge'] })).toEqual({
    tags: ['bridge'],
  });
  expect(keysOfTarget(bridge, { ...open, tags: ['bridge'] })).toEqual({ tags: [] });
  expect(keysOfTarget({ kind: 'row', rowId: 'outlet:courier' }, open)).toEqual({
    outlets: ['courier'],
  });
});
