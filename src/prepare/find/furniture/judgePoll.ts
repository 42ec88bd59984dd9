import type { Kinds } from './furnitureKind.ts';
import type { Unit } from './unit.ts';

const most = { wordsOfQuestion: 16, wordsOfAnswer: 4, answers: 8 };

/**
 * A question to readers, with the short answers that they may choose from: beside something else of
 * the site, and with two answers at least.
 */
export function judgePoll(units: readonly Unit[], kinds: Kinds) {
  units.forEach(({ words, count, quotes }, i) => {
    if (kinds[i] !== undefined || quotes || count > most.wordsOfQuestion) return;
    if (!/[?؟]$/u.test(words) || i === 0) return;
    const rest = units.slice(i + 1, i + 1 + most.answers);
    const end = rest.findIndex((unit, j) => kinds[i + 1 + j] !== undefined || !isAnswer(unit));
    const answers = end < 0 ? rest.length : end;
    const isBeside = kinds[i - 1] !== undefined || kinds[i + 1 + answers] !== undefined;
    if (answers < 2 || !isBeside) return;
    kinds.fill('comment prompt', i, i + 1 + answers);
  });
}

const isAnswer = ({ words, count }: Unit) =>
  count > 0 && count <= most.wordsOfAnswer && !/[.!?:]$/u.test(words);
