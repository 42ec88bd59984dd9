import type { Evaluation } from './evaluation.ts';
import type { Score } from './score.ts';

/** An evaluation in lines for a reader. */
export function formatEvaluation(evaluation: Evaluation): string[] {
  const { dates, statements, shared, furniture, events, misses } = evaluation;
  return [
    lineOf(
      'dated phrases',
      dates,
      dates && `EDTF equal ${percent(dates.edtfEqual)} of those found`,
    ),
    lineOf(
      'statements',
      statements,
      statements && `bounds exact ${percent(statements.boundsExact)}`,
    ),
    lineOf('shared statements', shared, 'pairs of articles'),
    lineOf('furniture', furniture, 'code points'),
    lineOf('events', events, 'pairs of accounts'),
    ...misses.map(({ file, start, end, what }) =>
      end > 0 ? `  ${file} ${start}-${end}: ${what}` : `  ${file}: ${what}`,
    ),
  ];
}

function lineOf(name: string, score: Score | null, more: string | null): string {
  if (!score) return `${name}: not measured`;
  const { precision, recall, f1, marked, found } = score;
  const figures = `recall ${percent(recall)}, precision ${percent(precision)}, F1 ${f1.toFixed(2)}`;
  return `${name}: ${figures}; ${marked} marked, ${found} found; ${more ?? ''}`;
}

const percent = (part: number) => `${(part * 100).toFixed(1)} %`;
