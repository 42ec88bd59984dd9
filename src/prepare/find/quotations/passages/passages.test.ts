import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { findQuotations } from '../findQuotations.ts';

/** Passages of ours, with what they quote and whom; the expectations were written before any rule saw them. */
function passagesIn(name: string) {
  const file = new URL(`${name}.txt`, import.meta.url);
  return readFileSync(file, 'utf8')
    .trim()
    .split(/\n----\n/u)
    .map((block) => {
      const [passage = '', ...lines] = block.split('\n=> ');
      const quoted = lines.map((line) => {
        const at = line.lastIndexOf(' :: ');
        return { text: line.slice(0, at), speaker: line.slice(at + 4).trim() };
      });
      return { passage, quoted };
    });
}

/** A dash means nobody; a title or a description may stand beside a name. */
function isRight(found: string | null, expected: string): boolean {
  if (expected === '-') return found === null;
  return found?.toLowerCase().includes(expected.toLowerCase()) === true;
}

test.each([
  ['en', { quoted: 95, exact: 95, speakers: 88, others: 1 }],
  ['de', { quoted: 32, exact: 32, speakers: 32, others: 0 }],
  ['fr', { quoted: 31, exact: 30, speakers: 31, others: 0 }],
  ['en.second', { quoted: 68, exact: 68, speakers: 66, others: 0 }],
  ['de.second', { quoted: 24, exact: 24, speakers: 22, others: 0 }],
  ['fr.second', { quoted: 24, exact: 24, speakers: 23, others: 0 }],
  ['en.third', { quoted: 23, exact: 23, speakers: 23, others: 0 }],
  ['de.third', { quoted: 12, exact: 12, speakers: 12, others: 0 }],
  ['fr.third', { quoted: 12, exact: 12, speakers: 12, others: 0 }],
  ['en.fourth', { quoted: 16, exact: 16, speakers: 15, others: 0 }],
  ['de.fourth', { quoted: 9, exact: 9, speakers: 9, others: 0 }],
  ['fr.fourth', { quoted: 9, exact: 9, speakers: 9, others: 0 }],
  ['en.fifth', { quoted: 24, exact: 24, speakers: 23, others: 0 }],
  ['de.fifth', { quoted: 11, exact: 11, speakers: 11, others: 0 }],
  ['fr.fifth', { quoted: 11, exact: 10, speakers: 11, others: 0 }],
  ['en.sixth', { quoted: 15, exact: 15, speakers: 14, others: 0 }],
  ['de.sixth', { quoted: 8, exact: 8, speakers: 8, others: 0 }],
  ['fr.sixth', { quoted: 8, exact: 8, speakers: 8, others: 0 }],
  ['en.seventh', { quoted: 16, exact: 16, speakers: 15, others: 0 }],
  ['de.seventh', { quoted: 6, exact: 6, speakers: 6, others: 0 }],
  ['fr.seventh', { quoted: 7, exact: 7, speakers: 7, others: 0 }],
  ['en.eighth', { quoted: 33, exact: 33, speakers: 33, others: 0 }],
  ['de.eighth', { quoted: 15, exact: 15, speakers: 15, others: 0 }],
  ['fr.eighth', { quoted: 21, exact: 20, speakers: 21, others: 0 }],
  ['en.ninth', { quoted: 101, exact: 101, speakers: 95, others: 0 }],
  ['de.ninth', { quoted: 93, exact: 93, speakers: 92, others: 0 }],
  ['fr.ninth', { quoted: 92, exact: 92, speakers: 92, others: 0 }],
  ['en.tenth', { quoted: 91, exact: 91, speakers: 85, others: 0 }],
  ['de.tenth', { quoted: 37, exact: 37, speakers: 34, others: 0 }],
  ['fr.tenth', { quoted: 31, exact: 31, speakers: 30, others: 0 }],
  ['es', { quoted: 9, exact: 9, speakers: 9, others: 0 }],
  ['es.second', { quoted: 50, exact: 50, speakers: 49, others: 0 }],
  ['es.third', { quoted: 24, exact: 24, speakers: 24, others: 0 }],
  ['ar', { quoted: 5, exact: 5, speakers: 5, others: 0 }],
])('what passages in “%s” quote is found to the letter, and with whom', (name, least) => {
  const [language = ''] = name.split('.');
  const score = { quoted: 0, exact: 0, speakers: 0, others: 0 };
  for (const { passage, quoted } of passagesIn(name)) {
    const found = findQuotations(passage, language).filter(({ kind }) => kind !== 'title');
    for (const one of quoted) {
      const at = found.findIndex(({ text }) => text.includes(one.text) || one.text.includes(text));
      const [part] = at < 0 ? [] : found.splice(at, 1);
      if (!part) continue;
      score.quoted += 1;
      if (part.text === one.text) score.exact += 1;
      if (isRight(part.speaker, one.speaker)) score.speakers += 1;
    }
    score.others += found.length;
  }
  expect(score.quoted).toBeGreaterThanOrEqual(least.quoted);
  expect(score.exact).toBeGreaterThanOrEqual(least.exact);
  expect(score.speakers).toBeGreaterThanOrEqual(least.speakers);
  expect(score.others).toBeLessThanOrEqual(least.others);
});
