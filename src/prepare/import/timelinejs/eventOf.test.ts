import { describe, expect, test } from 'vitest';
import { carried, enter, one } from './testing/enterTimeline.ts';

describe('text', () => {
  test('headline is the title, without its markup', () => {
    expect(one({ text: { headline: 'Bridge <em>closed</em> &amp; shut' } }).event.title).toBe(
      'Bridge closed & shut',
    );
  });

  test('text becomes words: paragraphs, entities decoded, links kept as addresses', () => {
    const text =
      '<p>It&rsquo;s shut, says <a href="https://harbour.example/a">Harbour&nbsp;FM</a>.</p><p>Nobody was<br>hurt.</p><script>bad()</script>';
    expect(one({ text: { headline: 'A', text } })).toMatchObject(
      carried({
        summary: 'It’s shut, says Harbour FM.',
        paragraphs: ['It’s shut, says Harbour FM.', 'Nobody was', 'hurt.'].map((words) => ({
          words,
          lead: '',
        })),
        asides: ['Harbour FM: https://harbour.example/a'],
      }),
    );
  });

  test('without markup stays as it is', () => {
    expect(one({ text: { headline: 'A', text: 'Two  < three\nlines' } }).event.summary).toBe(
      'Two < three lines',
    );
  });

  test('gives the title where there is no headline', () => {
    const { event, lines } = one({ text: { text: '<p>It was shut.</p>' } });
    expect(event.title).toBe('It was shut.');
    expect(lines).toEqual([
      'an event without a headline has its first words for a title (events[0])',
    ]);
    expect(enter({ events: [{ start_date: { year: 2024 } }] })).toEqual({
      faults: ['events[0]: has no headline and no text; write a headline'],
    });
  });

  test('cites works that are articles', () => {
    const text =
      '<p>Shut.</p><ul><li>Harbour FM: <cite><a href="https://harbour.example/a">Bridge shut</a></cite>, <time datetime="2024-05-03">yesterday</time><blockquote>“Nobody.”</blockquote></li></ul>';
    expect(one({ text: { headline: 'A', text } }).event).toMatchObject({
      sources: [
        {
          outlet: 'Harbour FM',
          headline: 'Bridge shut',
          url: 'https://harbour.example/a',
          published: { edtf: '2024-05-03' },
        },
      ],
      paragraphs: [
        { words: 'Shut.', lead: '' },
        { words: '“Nobody.”', lead: 'Harbour FM: ' },
      ],
    });
  });
});

const notShown = 'media is not shown; its address stands in the timeline’s text (events[0])';

describe('media', () => {
  test('url is kept as words', () => {
    const nameless = one({
      text: null,
      media: { url: 'https://pictures.example/old%20bridge.jpg' },
    });
    expect(nameless.event.title).toBe('old bridge.jpg');
    const { event, lines } = one({ media: { url: 'https://pictures.example/bridge.jpg' } });
    expect(event).toMatchObject({ sources: [], asides: ['https://pictures.example/bridge.jpg'] });
    expect(lines).toEqual([notShown]);
  });

  test('credit and link are an article whose text nobody holds', () => {
    const media = { credit: 'Photo: <b>Harbour FM</b>', link: 'https://harbour.example/a' };
    expect(one({ media })).toMatchObject(
      carried({
        sources: [
          {
            place: 'events[0]',
            outlet: null,
            headline: 'Photo: Harbour FM',
            author: null,
            url: 'https://harbour.example/a',
            published: null,
          },
        ],
      }),
    );
  });

  test('title is that article’s headline, and the credit its author', () => {
    const media = { title: 'The bridge', credit: 'Tom Reed', url: 'https://pictures.example/b' };
    expect(one({ media }).event.sources).toMatchObject([
      { headline: 'The bridge', author: 'Tom Reed', url: 'https://pictures.example/b' },
    ]);
  });

  test('title alone becomes words', () => {
    expect(one({ media: { title: 'The bridge' } })).toMatchObject(
      carried({ sources: [], asides: ['The bridge'] }),
    );
  });

  test('caption and alt are words of the timeline', () => {
    const media = { caption: 'The <i>bridge</i>', alt: 'A bridge with a crack' };
    expect(one({ media })).toMatchObject(
      carried({ asides: ['The bridge', 'A bridge with a crack'] }),
    );
  });

  test('url may be markup to embed, of which the words are kept', () => {
    const { event } = one({ media: { url: '<blockquote>We <b>closed</b> it.</blockquote>' } });
    expect(event.asides).toEqual(['We closed it.']);
  });

  test('url may be a frame, and text may contain pictures: their addresses are kept', () => {
    const url = '<iframe src="https://films.example/1"></iframe>';
    const text = 'Shut. <img src="https://pictures.example/a.jpg">';
    const { event, lines } = one({ media: { url }, text: { headline: 'A', text } });
    expect(event.asides).toEqual(['https://pictures.example/a.jpg', 'https://films.example/1']);
    expect(lines).toEqual([notShown]);
  });

  test.each([
    [
      'thumbnail',
      { thumbnail: 'https://p.example/t.jpg' },
      'the thumbnail of media is not carried (events[0])',
    ],
    ['link_target', { link_target: '_blank' }, 'link_target is not carried (events[0])'],
    [
      'a link that is none',
      { link: 'javascript:alert(1)' },
      'a link that is not a web address is not carried (events[0])',
    ],
  ])('%s is not carried', (_, media, line) => expect(one({ media }).lines).toEqual([line]));
});

describe('other fields of a slide', () => {
  test('group is a tag', () => {
    expect(one({ group: 'City Hall' })).toMatchObject(carried({ tags: ['City Hall'] }));
  });

  test('unique_id is the event’s id', () => {
    expect(one({ unique_id: 'closure' })).toMatchObject(carried({ id: 'closure' }));
  });

  test.each([
    [
      'background.url',
      { background: { url: 'https://p.example/b.jpg' } },
      'backgrounds are not carried (events[0])',
    ],
    [
      'background.color',
      { background: { color: '#fff' } },
      'backgrounds are not carried (events[0])',
    ],
    [
      'background.alt',
      { background: { alt: 'a wall' } },
      'backgrounds are not carried (events[0])',
    ],
    ['autolink', { autolink: false }, 'autolink is not carried (events[0])'],
    [
      'an unknown field',
      { mood: 'grim' },
      '“mood” is not a field of TimelineJS and is not carried (events[0])',
    ],
    [
      'an unknown field of a date',
      { start_date: { year: 2024, era: 'x' } },
      '“era” is not a field of TimelineJS and is not carried (events[0])',
    ],
  ])('%s is not carried', (_, fields, line) => expect(one(fields).lines).toEqual([line]));
});
