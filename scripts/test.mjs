import { refuseUnknownNode } from './nodeVersion.mjs';
import { runTests } from './runTests.mjs';
import { steps } from './steps.mjs';

refuseUnknownNode(new URL('../package.json', import.meta.url));
process.exitCode = await runTests({
  name: 'npm test',
  does: 'Installs what is missing, finds or installs a browser, and runs every check.',
  takes: 'about ten minutes in all on two cores; more when something must be installed',
  steps,
  variables: [
    'SOURCELINE_ARTICLES  where the texts of the articles are kept, for the data checks',
    'SOURCELINE_STORIES   folders of the stories to build and check, instead of those in data/',
  ],
});
