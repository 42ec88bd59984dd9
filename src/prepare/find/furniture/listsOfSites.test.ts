import { expect, test } from 'vitest';
import { findFurniture } from './findFurniture.ts';

const sentence =
  'The bridge on Mill Street was closed on Monday after an inspection, the council said.';
const found = (lines: string[], language = 'en') =>
  findFurniture(lines.join('\n\n'), language).flatMap(({ text }) =>
    text.split('\n').filter(Boolean),
  );

test('a list of contents is furniture, and the headings that it names stay', () => {
  const contents = ['Contents', 'Who closed it', 'When it opens', 'Who pays'];
  const text = ['Bridge closed', sentence, ...contents];
  for (const heading of contents.slice(1)) text.push(heading, sentence);
  const furniture = findFurniture(text.join('\n\n'), 'en');
  expect(furniture.map(({ text: words }) => words.split('\n\n'))).toEqual([contents]);
});

test('what a live page sums up above its posts is furniture, but not a post’s heading', () => {
  const page = [
    'Bridge on Mill Street closed',
    'Key events',
    'Divers find cracks',
    'Mayor speaks at noon',
    'Divers find cracks below',
    '16:42',
    sentence,
    '14:10',
    sentence,
  ];
  expect(found(page)).toEqual(['Key events', 'Divers find cracks', 'Mayor speaks at noon']);
});

test('outside a live page, a heading that sums up and its lines are the article’s', () => {
  expect(found(['Bridge closed', sentence, 'Summary', 'Closed: 3 May', 'Opens: June'])).toEqual([]);
});

test('a newsletter’s name and promise between its label and its button are furniture', () => {
  const box = ['Newsletter', 'The Mill Street Morning', 'All the news before eight', 'Sign up'];
  expect(found(['Bridge closed', sentence, ...box, sentence])).toEqual(box);
});

test('rules of discussion that name nobody are furniture between comments and their button', () => {
  const rules = [
    'Comments (17)',
    'Keep it clean and do not threaten anybody.',
    'Log in to comment',
  ];
  expect(found(['Bridge closed', sentence, ...rules])).toEqual(rules);
  const told = ['Comments (17)', 'Nora Quill did not threaten anybody.', 'Log in to comment'];
  expect(found(['Bridge closed', sentence, ...told])).not.toContain(told[1]);
});

test.each([
  'The bridge after the flood, seen from the mill. / J. M. Soto',
  'The bridge: nobody knows who closed it Photo: Kai Brandt',
  'The bridge on Mill Street, 5 January 2034. IDA FROST FOR “THE QUAY”',
])('a description that ends with who took the picture is furniture: %s', (caption) => {
  expect(found(['Bridge closed', sentence, caption, sentence])).toEqual([caption]);
});

test('an outlet’s name at the top of a menu stays, since it says whose the article is', () => {
  const menu = ['Sport', 'Obits', 'Jobs', 'Travel'];
  expect(found(['The Quay Post', ...menu, 'Bridge closed for a week', sentence])).toEqual(menu);
});

test('buttons that no word gives away are furniture between others below a headline', () => {
  const head = ['Bridge closed for a week', 'Thornmere', 'Share', 'Gift link', 'Copy link'];
  expect(found([...head, sentence])).toEqual(['Share', 'Gift link', 'Copy link']);
});

test('a short Arabic sentence among the site’s lines at the end stays', () => {
  const last = 'وستفتح المكتبة أبوابها ستة أيام في الأسبوع.';
  const text = [
    'المكتبة تفتح',
    'أعيد فتح المكتبة العامة يوم الخميس بعد عامين من الإغلاق الطويل.',
    'تحميل المزيد',
    last,
    'واتساب',
  ];
  expect(found(text, 'ar')).toEqual(['تحميل المزيد', 'واتساب']);
});

test('a request to readers that a sentence says somebody wrote is the article’s', () => {
  expect(
    found([sentence, 'Sign up for our newsletter, the back page says, in red letters.']),
  ).toEqual([]);
});

test('a byline with a colon between the site’s buttons stays', () => {
  const head = ['Bridge on Mill Street closed', 'Print', 'Von: Nora Quill', 'Drucken'];
  expect(found([...head, sentence], 'de')).toEqual(['Print', 'Drucken']);
});
