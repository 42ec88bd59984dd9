import { formatProblems } from '../check/formatProblems.ts';
import type { Problem } from '../check/problem.ts';
import { CallFault, UsageFault } from './callFault.ts';
import type { Command, Terminal, Voice } from './command.ts';
import { exitCode, type ExitCode } from './exitCode.ts';
import { faultOfSystem } from './faultOfSystem.ts';
import { formatCallInLine, formatHelp } from './formatHelp.ts';
import { progressLine } from './progressLine.ts';
import { readCall } from './readCall.ts';

/** Parses the arguments after a command's name, runs it, and returns its exit code. */
export async function runCommand(
  command: Command,
  words: readonly string[],
  terminal: Terminal,
): Promise<ExitCode> {
  try {
    const call = readCall(command, words, terminal.environment);
    if (!call.has('help')) return await run(command, call, terminal);
    formatHelp(command).forEach(terminal.say);
    return exitCode.well;
  } catch (error) {
    if (!(error instanceof CallFault)) throw error;
    terminal.complain(error.message);
    if (error instanceof UsageFault) terminal.complain(formatCallInLine(command));
    return exitCode.callWrong;
  }
}

async function run(command: Command, call: ReturnType<typeof readCall>, terminal: Terminal) {
  const isJson = call.has('json');
  const isQuiet = isJson || call.has('quiet');
  const isSilent = isQuiet && !call.has('progress');
  const wanted = isSilent ? 'never' : call.has('progress') ? 'asked' : 'whenLong';
  const { progress, clear } = progressLine(terminal, wanted);
  const problems: Problem[] = [];
  const say = (line: string) => {
    clear();
    terminal.say(line);
  };
  const voice: Voice = {
    progress,
    problem: (problem: Problem) => voice.problems([problem]),
    problems(found: readonly Problem[]) {
      for (const problem of found) problems.push(problem);
      if (!isJson) formatProblems(found).forEach(say);
    },
    say: (line: string) => !isQuiet && say(line),
    aside(line: string) {
      if (isQuiet) return;
      clear();
      terminal.complain(line);
    },
  };
  let answer: unknown;
  try {
    answer = await command.run(call, voice);
  } catch (error) {
    const problem = faultOfSystem(error);
    if (!problem) throw error;
    voice.problem(problem);
  } finally {
    clear();
  }
  if (isJson) answerInJson(answer, problems, terminal);
  const isAtFault = problems.some(({ severity }) => severity === 'error');
  return isAtFault ? exitCode.dataAtFault : exitCode.well;
}

function answerInJson(answer: unknown, problems: readonly Problem[], terminal: Terminal): void {
  const takesProblems = answer === undefined || (isObject(answer) && !Array.isArray(answer));
  if (!takesProblems) formatProblems(problems).forEach(terminal.complain);
  const document = takesProblems ? { ...answer, problems } : answer;
  terminal.say(JSON.stringify(document, null, 2));
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
