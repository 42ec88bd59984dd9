import { checkLayers } from './layers.mjs';
import { npmScript, steps } from './steps.mjs';

/** @typedef {import('./steps.mjs').Step} Step */

/** What is installed, found and built as for `npm test`. */
const prepared = steps.filter(({ name }) =>
  ['dependencies', 'chromium', 'nginx', 'build'].includes(name),
);

/** @type {Step[]} What `npm test` leaves out, in the order it runs. */
export const longSteps = [
  ...prepared,
  {
    name: 'unit',
    says: 'Unit tests, with many more cases of the property tests (ten minutes and more).',
    needs: ['dependencies'],
    run: npmScript('test:unit'),
  },
  {
    name: 'layers',
    says: 'Types and tests of the timeline and of preparation, without what stands above them (minutes).',
    needs: ['dependencies'],
    run: checkLayers,
  },
  {
    name: 'examples',
    says: 'The examples, built from the packed package and opened in a browser (a few minutes).',
    needs: ['chromium'],
    run: npmScript('test:examples'),
  },
  {
    name: 'browser',
    says: 'Browser tests that go through everything that a story has (some minutes).',
    needs: ['chromium', 'nginx', 'build'],
    run: npmScript('test:browser:long'),
  },
];
