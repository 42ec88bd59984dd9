import { runStory } from './story.ts';

process.exitCode = await runStory(process.argv.slice(2), {
  say: (line) => console.log(line),
  complain: (line) => console.error(line),
  environment: process.env,
});
