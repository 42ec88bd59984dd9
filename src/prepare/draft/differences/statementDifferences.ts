import { sliceCodePoints } from '../../../story/collation/sliceCodePoints.ts';
import { collateStatement } from '../../../story/collation/collateStatement.ts';
import { countCodePoints } from '../../text/codePoints.ts';
import type { CollationNote } from '../../../story/model/quotation.ts';
import { wordKey } from '../../../story/collation/wordKey.ts';
import type { Words } from '../../find/dates/foundDate.ts';
import { isName, isOneName } from '../statements/speakerOf.ts';
import type { DraftedStatement } from '../read/draftedArticle.ts';
import type { ProposedDifference } from './proposedDifference.ts';
import { inOneOrder } from './inOneOrder.ts';
import { printings } from './printings.ts';

/**
 * If a statement is in more articles than this, only the first are compared: the collation grows
 * with their pairs.
 */
const mostVersions = 12;

const aligned = 'versions of one statement, aligned by their words';

/** What the collation finds between the versions of one statement, and who is said to have spoken. */
export function statementDifferences(all: readonly DraftedStatement[]): ProposedDifference[] {
  const versions = inOneOrder(all.flatMap(printings).slice(0, mostVersions));
  const collation = collateStatement(
    versions.map(({ language, parts }) => ({ language, parts: parts.map(({ text }) => text) })),
  );
  const found = new Map<string, ProposedDifference>();
  for (const note of collation?.notes ?? []) {
    const told = isGap(note) ? gapDifference(versions, note) : wordDifference(versions, note);
    if (told && !found.has(told.key)) found.set(told.key, told.difference);
  }
  return [...found.values(), ...attributionDifference(versions)];
}

/** A difference, and its identity: notes of other versions say the same. */
interface Told {
  key: string;
  difference: ProposedDifference;
}

const isGap = ({ kind }: CollationNote) => kind === 'leftOut' || kind === 'cutShort';

/** In English, French, German, Spanish, Italian, Portuguese and Dutch; none that denies or limits. */
const conjunction = /^[\s,;–—-]*(?:and|et|und|y|e|en)[\s,;–—-]*$/iu;

/**
 * Who speaks, in the same languages, after what joins the sentence. An article that leads into a
 * quotation says it in its own words: she “reported that buoy three weeks ago”.
 */
const subject =
  /^[\s,;–—-]*(?:(?:and|et|und|y|e|en)\s+)?(?:I|we|ich|wir|j['’]|je|nous|on|yo|nosotr[oa]s|io|noi|eu|nós|ik|wij)[\s,;–—-]*$/iu;

/** Words that one version lacks, reported once per place, however many others have them. */
function gapDifference(
  versions: readonly DraftedStatement[],
  { kind, version, others, here, there, missing }: CollationNote,
): Told | undefined {
  const [lacking, other] = [versions[version], versions[others[0] ?? -1]];
  const [gap] = here;
  const words = evidenceOf(other, there);
  if (!lacking || !other || !gap || words.length === 0) return undefined;
  // Where a sentence is cut in two, what joined them goes.
  if (words.every(({ words: { text } }) => conjunction.test(text))) return undefined;
  const isLedInto = missing === 'start' || missing === 'break';
  const isOwn = lacking.article === other.article;
  // A headline may end a quotation early; the text below it does not leave out what is above.
  if (isOwn && gapIsBelow(lacking, other)) return undefined;
  if (isLedInto && words.every(({ words: { text } }) => subject.test(text))) return undefined;
  return {
    key: [kind, version, gap.part, gap.start].join(' '),
    difference: {
      kind: 'truncation',
      event: undefined,
      why: aligned,
      summary: (nameOf) =>
        isOwn
          ? `The headline of ${nameOf(lacking.article)} does not have “${shortened(words)}”, which its text has.`
          : missing === 'again'
            ? `${nameOf(lacking.article)} has “${shortened(words)}” fewer times than ${nameOf(other.article)}.`
            : `${nameOf(lacking.article)} does not have “${shortened(words)}”, which ${nameOf(other.article)} has.`,
      evidence: [...wordsBeside(lacking, gap, missing), ...words],
    },
  };
}

const gapIsBelow = (lacking: DraftedStatement, other: DraftedStatement) =>
  (lacking.parts[0]?.start ?? 0) > (other.parts[0]?.start ?? 0);

/** Other words in one place, reported once, however many versions have the same two. */
function wordDifference(
  versions: readonly DraftedStatement[],
  { kind, version, others, here, there }: CollationNote,
): Told | undefined {
  const [one, other] = [versions[version], versions[others[0] ?? -1]];
  const sides = [evidenceOf(one, here), evidenceOf(other, there)];
  if ((kind !== 'otherWords' && kind !== 'spelling') || !one || !other) return undefined;
  if (sides.some((side) => side.length === 0) || one.article === other.article) return undefined;
  const texts = sides.map((side) => side.map(({ words }) => wordKey(words.text)).join(' '));
  const [own, theirs] = sides.map(shortened);
  return {
    key: [kind, ...texts.toSorted()].join('|'),
    difference: {
      kind: kind === 'spelling' ? 'spelling' : 'wording',
      event: undefined,
      why: aligned,
      summary: (nameOf) =>
        `${nameOf(one.article)} has “${own}” where ${nameOf(other.article)} has “${theirs}”.`,
      evidence: sides.flat(),
    },
  };
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

/** The maximum length of quoted words in a summary, in code points. */
const longestQuoted = 70;

/** The words in question for a summary, cut between words where they are long. */
function shortened(evidence: ProposedDifference['evidence']): string {
  const text = evidence
    .map(({ words }) => words.text)
    .join(' … ')
    .replaceAll(/\s+/gu, ' ');
  if (countCodePoints(text) <= longestQuoted) return text;
  return `${sliceCodePoints(text)(0, longestQuoted).replace(/[\s,;:.]*\s\S*$/u, '')} …`;
}

/** Words that show where a version has a gap. */
const shownWords = 6;

/** The words before and after a gap; if a part begins or ends there, only those that exist. */
function wordsBeside(
  { article, parts }: DraftedStatement,
  { part, start }: CollationNote['here'][number],
  missing: CollationNote['missing'],
): ProposedDifference['evidence'] {
  const whole = parts[part];
  if (!whole) return [];
  const slice = sliceCodePoints(whole.text);
  const [before, after] = [slice(0, start), slice(start, countCodePoints(whole.text))];
  const each = missing === 'inside' ? shownWords / 2 : shownWords;
  const first = lastOf(before, each);
  const last = after.split(/(?<=\s)/u).slice(0, first === '' || missing === 'inside' ? each : 0);
  const text = `${first}${last.join('')}`;
  const from = whole.start + start - countCodePoints(first) + leadOf(text);
  const shown = text.trim();
  if (shown === '') return [];
  const words = { start: from, end: from + countCodePoints(shown), text: shown };
  return [{ article, words }];
}

const lastOf = (text: string, count: number) =>
  text
    .split(/(?<=\s)/u)
    .slice(-count)
    .join('');

const leadOf = (text: string) => countCodePoints(text) - countCodePoints(text.trimStart());

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
      summary: (nameOf) =>
        `${nameOf(first.article)} gives the words to ${first.speaker}, ${nameOf(other.article)} to ${other.speaker}.`,
      evidence: [
        { article: first.article, words },
        { article: other.article, words: otherWords },
      ],
    },
  ];
}
