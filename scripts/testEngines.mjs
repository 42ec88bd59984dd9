import { firefox, webkit } from './engines.mjs';
import { refuseUnknownNode } from './nodeVersion.mjs';
import { provideEngine } from './provideEngine.mjs';
import { runTests } from './runTests.mjs';
import { npmScript, steps } from './steps.mjs';

refuseUnknownNode(new URL('../package.json', import.meta.url));

process.exitCode = await runTests({
  name: 'npm run test:engines',
  does: 'Runs the smoke tests of page, panel, gestures and embed in other engines than Chromium’s.',
  takes: 'two minutes or so; more when an engine must be installed',
  steps: [
    ...steps.filter(({ name }) => ['dependencies', 'chromium', 'build'].includes(name)),
    ...[firefox, webkit].map((engine) => ({
      name: engine.name.toLowerCase(),
      says: `Is there ${engine.name}? As root on Debian it is installed.`,
      needs: [],
      run: () => provideEngine(engine),
    })),
    {
      name: 'browser',
      says: 'The smoke tests in Firefox and WebKitGTK (a minute).',
      needs: ['chromium', 'build', 'firefox', 'webkitgtk'],
      run: npmScript('test:browser:engines'),
    },
  ],
});
