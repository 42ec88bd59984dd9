import { readFileSync } from 'node:fs';

/** For tests: stories as people write them. */
export const stories = [
  'e2e/stories/mill-street/story.yaml',
  'e2e/stories/ferry-timetable/story.yaml',
  'docs/examples/canal-street-baths/story.yaml',
  'src/prepare/testing/fiveArticles/story.yaml',
].map((file) => readFileSync(file, 'utf8'));
