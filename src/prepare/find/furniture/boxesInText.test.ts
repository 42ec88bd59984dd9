import { describe, expect, test } from 'vitest';
import { findFurniture } from './findFurniture.ts';

const told = [
  'The bridge on Mill Street was opened to lorries again on Thursday night.',
  'Nobody in the town hall would say on Friday who gave the order for it.',
];
const ended = 'The council meets again on Monday to talk of what is to become of it.';
const plain = 'Two of the lorries belonged to the mill, and one to the mayor.';
const head = ['Mill Street bridge opens again', 'By Tom Beale'];

/** What is found of lines in the middle of an article and at its end. */
function foundIn(middle: readonly string[], end: readonly string[] = [], top = head) {
  const lines = [...top, ...told, ...middle, ended, ...end];
  return findFurniture(lines.join('\n\n'), 'en').flatMap(({ text }) => text.split('\n\n'));
}

describe('inside the text', () => {
  const teasers = ['Sport', 'Coach leaves after 31 seasons', 'Weather', 'Where the storm went'];

  test('headlines below a word or two are the site’s', () => {
    expect(foundIn(teasers)).toEqual(teasers);
  });

  test('lines between a known line and the text are the site’s, but not the heading of the text', () => {
    const box = [
      'Listen',
      'Bakery sold for a single dollar',
      '2',
      'Where to see the lilacs in May',
    ];
    expect(foundIn([...box, 'What happens now'])).toEqual(box);
    expect(foundIn(['What happens now', 'The bridge in May', 'Photo: Ida Frost'])).not.toContain(
      'What happens now',
    );
  });

  test('a list below a colon stays, and so do single headings', () => {
    const list = ['There are three plans:', 'Close the bridge', 'Mend the bridge', 'Build another'];
    expect(foundIn([...list, 'Advertisement'])).toEqual(['Advertisement']);
    expect(foundIn(['Who gave the order', told[0] ?? '', 'Who pays for it'])).toEqual([]);
  });

  test('a line as long as a sentence that does not end like one is a caption, but several are text', () => {
    const caption = 'The bridge was said to be about as wide as two lorries';
    expect(foundIn([caption])).toEqual([caption]);
    expect(
      foundIn([
        caption,
        plain,
        'The mayor was said to own a lorry and a cart',
        plain,
        'Nobody was said to have seen the mayor on the bridge',
      ]),
    ).toEqual([]);
    expect(foundIn([caption, 'of the year of the flood, which the town had bought.'])).toEqual([]);
  });

  test('another article is known by a second byline', () => {
    expect(foundIn(['Annals of Sleep', 'By Ida Frost'])).toEqual([
      'Annals of Sleep',
      'By Ida Frost',
    ]);
  });

  test('what a newsletter is called and promises is known by the field below it', () => {
    const box = [
      'Mill Street Mornings',
      'All that the river brought',
      'Email address',
      'Order now',
    ];
    expect(foundIn(box)).toEqual(box);
    const named = ['The bridge newsletter', 'Stories from the river, every Friday.', 'Your email'];
    expect(foundIn(named)).toEqual(named);
  });

  test.each([
    '12°C Thornmere',
    'Duration 0:00',
    'AUDIO: How to cross a river (4 min)',
    'Send yours to pictures@quaypost.example',
  ])('its shape alone gives away: %s', (line) => {
    expect(foundIn([line])).toEqual([line]);
  });

  test.each(['Thornmere hits 38°C', 'Doors open 19:30'])(
    'a line of the article stays: %s',
    (line) => {
      expect(foundIn([line])).toEqual([]);
    },
  );
});

describe('after the text', () => {
  const others = ['Bridges', 'Lorries', 'Heron steals lunch', 'The night of the flood', 'Rivers'];

  test('topics and headlines before what is known are the site’s, but not who signed', () => {
    const end = [...others, 'Privacy policy'];
    expect(foundIn([], ['Tom Beale', ...end])).toEqual(end);
  });

  test('without anything known they stay', () => {
    expect(foundIn([], others)).toEqual([]);
  });

  test('a sentence about another article goes with what follows the introduction of the author', () => {
    const end = [
      'Tom Beale is a reporter of the Quay Post.',
      ...others,
      'In “The Mill”, a miller waits for the river to come back to him.',
      'Daily cartoon',
      'The Review',
      'Store',
      'Podcasts',
    ];
    const more = ['A', 'Another', 'A third', 'A fourth'].map(
      (which) => `${which} lorry came over the bridge from the mill before it was night.`,
    );
    expect(foundIn([...more, ...more.map((line) => `${line} ${plain}`)], end)).toEqual(end);
  });

  test('what readers wrote goes with the button of an answer', () => {
    const end = ['2 comments', 'Greta', 'I will bring cake to the bridge.', 'Reply'];
    expect(foundIn([], end)).toEqual(end);
  });
});

describe('above the headline', () => {
  test('a menu below a motto is the site’s, and a headline with a figure is none of the date', () => {
    const top = [
      'Home',
      'News from the quay',
      'Sport',
      'Tides',
      'Boats',
      'Bridge closed for 3 weeks',
    ];
    expect(foundIn([], [], [...top, 'By Tom Beale'])).toEqual(['Home', 'Sport', 'Tides', 'Boats']);
  });

  test('buttons that were run together are known one by one', () => {
    expect(foundIn(['SubscribeSign in', 'McAllister'])).toEqual(['SubscribeSign in']);
  });
});
