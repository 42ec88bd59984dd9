import { foldWords } from '../dates/foldWords.ts';

const words: Readonly<Record<1 | 2 | 3, readonly string[]>> = {
  1: ['1', 'high', 'highest', 'hoch', 'haute', 'elevee', 'alta', 'hoog'],
  2: ['2', 'medium', 'normal', 'mittel', 'moyenne', 'normale', 'media', 'gemiddeld'],
  3: [
    '3',
    'low',
    'lowest',
    'niedrig',
    'gering',
    'basse',
    'faible',
    'baja',
    'bassa',
    'baixa',
    'laag',
  ],
};

/** 1 is the highest. `null` if the cell is empty, `undefined` if it says something else. */
export function parseImportance(cell: string): 1 | 2 | 3 | null | undefined {
  if (cell === '') return null;
  const folded = foldWords(cell);
  return ([1, 2, 3] as const).find((rank) => words[rank].includes(folded));
}
