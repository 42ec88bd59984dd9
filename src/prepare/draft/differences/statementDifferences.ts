import { sliceCodePoints } from '../../../story/collation/sliceCodePoints.ts';
import { collateStatement } from '../../../story/collation/collateStatement.ts';
import { countCodePoints } from '../../text/codePoints.ts';
import type { CollationNote } from '../../../story/model/quotation.ts';
import type { DifferenceKind } from '../../../story/model/difference.ts';
import type { Words } from '../../find/dates/foundDate.ts';
import { isName, isOneName } from '../statements/speakerOf.ts';
import type { DraftedStatement } from '../read/draftedArticle.ts';
import type { ProposedDifference } from './proposedDifference.ts';

/** Of a statement in more articles the first are compared: the collation grows with their pairs. */
const mostVersions = 12;

const aligned = 'versions of one statement, aligned by their words';

const kinds: Partial<Record<CollationNote['kind'], DifferenceKind>> = {
  otherWords: 'wording',
  leftOut: 'truncation',
  cutShort: 'truncation',
  spelling: 'spelling',
};

/** What the collation finds between the versions of one statement, and who is said to have spoken. */
export function statementDifferences(all: readonly DraftedStatement[]): ProposedDifference[] {
  const versions = all.slice(0, mostVersions);
  const collation = collateStatement(
    versions.map(({ language, parts }) => ({ language, parts: parts.map(({ text }) => text) })),
  );
  const seen = new Set<string>();
  const found = (collation?.notes ?? []).flatMap((note): ProposedDifference[] => {
    const kind = kinds[note.kind];
    const other = note.others[0];
    if (kind === undefined || other === undefined) return [];
    // A note is made from each side; one of the two is enough.
    const pair = `${kind} ${[note.version, other].toSorted((a, b) => a - b).join(' ')}`;
    if (seen.has(pair)) return [];
    seen.add(pair);
    const [here, there] = [versions[note.version], versions[other]];
    const sides = [evidenceOf(here, note.here), evidenceOf(there, note.there)];
    if (sides.every((side) => side.length === 0)) return [];
    // A version that leaves words out has none of its own to show but those that it does print.
    const evidence = sides.flatMap((side, i) =>
      side.length > 0 ? side : lastWordsOf(i === 0 ? here : there),
    );
    return [
      { kind, evidence, event: undefined, summary: summaryOf(kind, versions, note), why: aligned },
    ];
  });
  return [...found, ...attributionDifference(versions)];
}

function evidenceOf(
  version: DraftedStatement | undefined,
  spans: CollationNote['here'],
): ProposedDifference['evidence'] {
  if (!version) return [];
  return spans.flatMap(({ part, start, end }) => {
    const whole = version.parts[part];
    if (!whole || end <= start) return [];
    const text = sliceCodePoints(whole.text)(start, end);
    const words: Words = { start: whole.start + start, end: whole.start + end, text };
    return [{ article: version.article, words }];
  });
}

/** Words that show where a version ends. */
const shownWords = 6;

function lastWordsOf(version: DraftedStatement | undefined): ProposedDifference['evidence'] {
  const part = version?.parts.at(-1);
  if (!version || !part) return [];
  const text = part.text
    .split(/(?<=\s)/u)
    .slice(-shownWords)
    .join('');
  const words = { start: part.end - countCodePoints(text), end: part.end, text };
  return [{ article: version.article, words }];
}

function summaryOf(
  kind: DifferenceKind,
  versions: readonly DraftedStatement[],
  { version, others }: CollationNote,
): string {
  const [one, other] = [versions[version]?.article, versions[others[0] ?? 0]?.article];
  if (kind === 'truncation')
    return `One of ${one} and ${other} has words of the statement that the other leaves out.`;
  if (kind === 'spelling') return `${one} and ${other} spell a word of the statement differently.`;
  return `${one} and ${other} have different words at the same place of the statement.`;
}

function attributionDifference(versions: readonly DraftedStatement[]): ProposedDifference[] {
  const [first, ...others] = versions.filter(({ speaker }) => isName(speaker));
  const other = others.find((one) => !isOneName(one.speaker ?? '', first?.speaker ?? ''));
  const [words, otherWords] = [first?.parts[0], other?.parts[0]];
  if (!first || !other || !words || !otherWords) return [];
  return [
    {
      kind: 'attribution',
      event: undefined,
      why: aligned,
      summary: `${first.article} gives the words to ${first.speaker}, ${other.article} to ${other.speaker}.`,
      evidence: [
        { article: first.article, words },
        { article: other.article, words: otherWords },
      ],
    },
  ];
}
