import { provideFirefox } from './firefox.mjs';
import { refuseUnknownNode } from './nodeVersion.mjs';
import { runTests } from './runTests.mjs';
import { npmScript, steps } from './steps.mjs';

refuseUnknownNode(new URL('../package.json', import.meta.url));

process.exitCode = await runTests({
  name: 'npm run test:engines',
  does: 'Runs the smoke tests of page, panel, timeline and embed in another engine than Chromium’s.',
  takes: 'two minutes or so; more when Firefox must be installed',
  steps: [
    ...steps.filter(({ name }) => ['dependencies', 'chromium', 'build'].includes(name)),
    {
      name: 'firefox',
      says: 'Is there Firefox? As root on Debian it is installed.',
      needs: [],
      run: () => provideFirefox(),
    },
    {
      name: 'browser',
      says: 'The smoke tests in Firefox (a minute).',
      needs: ['chromium', 'build', 'firefox'],
      run: npmScript('test:browser:firefox'),
    },
  ],
});
