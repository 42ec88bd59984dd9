import { expect, test } from 'vitest';
import { arabic } from '../../language/arabic.ts';
import { prepareTimeline } from './index/prepareTimeline.ts';
import { layoutTimeline } from './layoutTimeline.ts';
import { testEnvironment } from './testing/fakeMeasure.ts';
import { sceneSvg } from './testing/sceneSvg.ts';
import { nasty, typical, type SnapshotStory } from './testing/snapshotStories.ts';

/** Words and direction of the drawing; titles stay as they are. */
const environmentOf = ({ direction }: SnapshotStory) =>
  direction === 'rtl' ? { ...testEnvironment(), language: arabic } : testEnvironment();

function pictureOf(seen: SnapshotStory, name: string): string {
  const scene = layoutTimeline(
    prepareTimeline(seen.input),
    {
      scaleKind: seen.linear ? 'linear' : 'elastic',
      window: seen.window ?? null,
      openFolds: [],
      selected: seen.selected ?? null,
    },
    { widthPx: seen.widthPx ?? 900 },
    environmentOf(seen),
  );
  return sceneSvg(scene, name, seen.direction ?? 'ltr');
}

const fileOf = (kind: string, name: string) =>
  `./snapshots/${kind}-${name.replaceAll(/[^a-z0-9]+/g, '-')}.svg`;

test.each(Object.entries(typical))('a typical story looks as it did: %s', async (name, seen) => {
  await expect(pictureOf(seen, name)).toMatchFileSnapshot(fileOf('typical', name));
});

test.each(Object.entries(nasty))('a nasty story looks as it did: %s', async (name, seen) => {
  await expect(pictureOf(seen, name)).toMatchFileSnapshot(fileOf('nasty', name));
});
