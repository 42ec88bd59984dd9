import type { BarMark, Label, RowScene, Scene } from '../scene.ts';

/**
 * A scene as a small SVG for a reviewer to open: geometry and texts, one element a line, whole
 * pixels, and only as much style as tells things apart. Texts are not as wide as in the real
 * drawing, since tests measure with `fakeMeasure`.
 */
export function sceneSvg(scene: Scene, name: string, direction: 'ltr' | 'rtl'): string {
  const { widthPx, heightPx, axis, rows, guide } = scene;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${px(widthPx)}" height="${px(heightPx)}" direction="${direction}" font-family="sans-serif" font-size="11">`,
    `<title>${escaped(name)}</title>`,
    '<rect width="100%" height="100%" fill="#fbfaf5"/>',
    ...(guide ? [line(guide.x, guide.y0, guide.x, guide.y1, '#a33')] : []),
    ...axis.segments.map(({ x0, x1 }) => line(x0, axis.y, x1, axis.y, '#000')),
    ...axis.ticks.map((tick) =>
      text(tick.textPx + tick.widthPx / 2, tick.textY, tick.text, 'middle'),
    ),
    ...scene.bars.map(bar),
    ...axis.folds.flatMap(({ x, name: shown }) => [
      line(x - 2, axis.y + 6, x + 2, axis.y - 6, '#000'),
      ...(shown ? [text(shown.x, shown.y, shown.text, 'middle')] : []),
    ]),
    ...scene.clusters.flatMap((cluster) => [
      box(cluster.x0, cluster.y - cluster.sizePx / 2, cluster.x1, cluster.sizePx, '#000'),
      text(cluster.x, cluster.y + 4, cluster.text, 'middle', '#fff'),
    ]),
    ...scene.marks.map(({ x, y, isSelected }) => dot(x, y, isSelected ? '#a33' : '#000')),
    ...scene.labels.flatMap(label),
    ...rows.rows.flatMap(row),
    '</svg>',
    '',
  ].join('\n');
}

const px = (length: number) => Math.round(length);

const escaped = (words: string) =>
  words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const line = (x1: number, y1: number, x2: number, y2: number, stroke: string) =>
  `<path d="M${px(x1)} ${px(y1)}L${px(x2)} ${px(y2)}" stroke="${stroke}"/>`;

const text = (x: number, y: number, words: string, anchor = 'start', fill = '#000') =>
  `<text x="${px(x)}" y="${px(y)}" text-anchor="${anchor}" fill="${fill}">${escaped(words)}</text>`;

const box = (x0: number, y: number, x1: number, heightPx: number, fill: string) =>
  `<rect x="${px(x0)}" y="${px(y)}" width="${px(x1 - x0)}" height="${px(heightPx)}" rx="4" fill="${fill}"/>`;

const dot = (x: number, y: number, fill: string) =>
  `<circle cx="${px(x)}" cy="${px(y)}" r="4" fill="${fill}"/>`;

const bar = ({ x0, x1, y, sizePx, role, start, end }: BarMark) =>
  `${box(x0, y - sizePx / 2, x1, sizePx, role === 'span' ? '#888' : '#ddd')}<!-- ${start} ${end} -->`;

function label({ textX, x0, x1, date, lines, leader, isSelected, y0, y1 }: Label): string[] {
  return [
    ...(isSelected ? [box(x0, y0, x1, y1 - y0, '#fdd')] : []),
    line(leader.x, leader.y0, leader.x, leader.y1, '#bbb'),
    text(textX, date.y, date.text, 'start', '#666'),
    ...lines.map((one) => text(textX, one.y, one.text)),
  ];
}

function row({ name, y, x0, x1, marks, publication }: RowScene): string[] {
  return [
    line(x0, y, x1, y, '#ddd'),
    text(name.x, name.y, name.text),
    ...marks.flatMap((mark) =>
      mark.text === null
        ? [dot(mark.x, y, mark.role === 'day' ? '#06c' : '#9cf')]
        : [
            box(mark.x0, y - 6, mark.x1, 12, '#06c'),
            text((mark.x0 + mark.x1) / 2, y + 4, mark.text, 'middle', '#fff'),
          ],
    ),
    ...(publication
      ? [box(publication.x - 4, publication.y - 6, publication.x + 4, 12, '#fc9')]
      : []),
  ];
}
