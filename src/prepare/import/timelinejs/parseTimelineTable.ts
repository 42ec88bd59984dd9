import { foldName } from '../sheet/columnNames.ts';
import { takeTime } from '../dates/takeTime.ts';
import { foldWords } from '../dates/foldWords.ts';
import { refused, type Read, type Table } from '../table/table.ts';
import type { PlacedSlide, Timeline } from './placedSlide.ts';
import type { Slide, SlideDate } from './slide.ts';

/**
 * The columns of TimelineJS3's sheet, by their folded names; `Tag` is what `Group` was called in
 * version 2.
 */
const names = {
  year: 'year',
  month: 'month',
  day: 'day',
  time: 'time',
  endYear: 'end year',
  endMonth: 'end month',
  endDay: 'end day',
  endTime: 'end time',
  displayDate: 'display date',
  headline: 'headline',
  text: 'text',
  media: 'media',
  credit: 'media credit',
  caption: 'media caption',
  thumbnail: 'media thumbnail',
  alt: 'alt text',
  type: 'type',
  group: 'group',
  tag: 'tag',
  background: 'background',
  link: 'link',
} as const;

type Name = keyof typeof names;
type Cell = (name: Name) => string;

/** Whether this is the sheet of a timeline. */
export function isTimelineTable({ rows }: Table): boolean {
  const header = new Set(rows[0]?.map(foldName));
  return header.has(names.headline) && header.has(names.year);
}

/** Reads TimelineJS3's sheet, one slide per row; rows of the type `title` and `era` become those. */
export function parseTimelineTable({ rows }: Table): Read<Timeline> {
  const [header = []] = rows;
  const places = new Map(header.map((name, place) => [foldName(name), place]));
  const known = new Set<string>(Object.values(names));
  const others = header.flatMap((name, place) =>
    known.has(foldName(name)) ? [] : [{ name, place }],
  );
  const faults: string[] = [];
  const slides = rows.slice(1).flatMap((cells, i) => {
    if (cells.every((cell) => cell === '')) return [];
    const place = `row ${i + 2}`;
    const cell: Cell = (name) => cells[places.get(names[name]) ?? -1] ?? '';
    const slide = slideOf(cell, (message) => faults.push(`${place}: ${message}`));
    for (const other of others) {
      if ((cells[other.place] ?? '') !== '')
        Object.assign(slide, { [other.name]: cells[other.place] });
    }
    return [{ place, slide, type: cell('type').toLowerCase() }];
  });
  if (faults.length > 0) return refused(...faults);
  const [title, ...moreTitles] = slides.filter(({ type }) => type === 'title');
  const events: PlacedSlide[] = [...slides.filter(isEvent), ...moreTitles].map(
    ({ place, slide, type }) => (type === '' ? { place, slide } : { place, slide, oddType: type }),
  );
  const eras = slides.filter(({ type }) => type === 'era');
  return { ok: true, value: { title: title ?? null, events, eras, scale: '' } };
}

const isEvent = ({ type }: { type: string }) => type !== 'title' && type !== 'era';

function slideOf(cell: Cell, fault: (message: string) => void): Slide {
  const background = cell('background');
  const group = cell('group') || cell('tag');
  return {
    start_date: dateOf(cell, ['year', 'month', 'day', 'time'], fault),
    end_date: dateOf(cell, ['endYear', 'endMonth', 'endDay', 'endTime'], fault),
    display_date: cell('displayDate'),
    text: { headline: cell('headline'), text: cell('text') },
    media: {
      url: cell('media'),
      credit: cell('credit'),
      caption: cell('caption'),
      thumbnail: cell('thumbnail'),
      alt: cell('alt'),
      link: cell('link'),
    },
    group,
    background:
      background === ''
        ? null
        : /^(?:https?:)?\//.test(background)
          ? { url: background }
          : { color: background },
  };
}

function dateOf(
  cell: Cell,
  [year, month, day, time]: readonly [Name, Name, Name, Name],
  fault: (message: string) => void,
): SlideDate | null {
  const date = { year: cell(year), month: cell(month), day: cell(day) };
  const clock = cell(time);
  if (clock === '') return Object.values(date).every((field) => field === '') ? null : date;
  // A time alone is read like one that follows a date.
  const taken = takeTime(`on ${foldWords(clock)}`);
  if (!taken) {
    fault(`${names[time]} “${clock}” is not a time of day; write it like 14:30 or 2:30 PM`);
    return date;
  }
  const { hour, minute, second } = taken.time;
  return { ...date, hour, minute, second };
}
