import { allCommands } from './allCommands.ts';
import { runProcess } from './runProcess.ts';

await runProcess(allCommands);
