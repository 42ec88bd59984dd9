import { formatQuota } from '../quota/formatQuota.ts';
import { proseFinder } from '../quota/proseInFiles.ts';
import { quotaOf } from '../quota/quotaOf.ts';
import { union, type Range } from '../text/ranges.ts';
import type { CodePoints } from '../text/codePoints.ts';
import { findWithheldInFile } from '../withheld/inFiles.ts';
import { filesUnder } from '../withheld/textFiles.ts';
import type { WithheldWords } from '../withheld/withheldWords.ts';
import { heldText, type CheckContext } from './context.ts';
import { comparePieces } from './pieces/comparePieces.ts';
import type { Problem } from './problem.ts';
import { whoOwns } from './rules/quota.ts';

/** What a folder of files contains that it should not, and how much was examined. */
export interface FolderFindings {
  problems: Problem[];
  /** Files whose text was read. */
  read: number;
  /** Pictures, fonts and the like, of which only the names were examined. */
  notText: number;
}

/**
 * What is built contains nothing withheld, and no more of an article's prose than its limit; a
 * story's pieces say what the story says.
 */
export function checkBuilt(
  folder: string,
  words: readonly WithheldWords[],
  context: CheckContext | undefined,
): FolderFindings {
  const findings: FolderFindings = { problems: [], read: 0, notText: 0 };
  const shown = new Map<string, { ranges: Range[]; files: Set<string> }>();
  const finder = proseFinder(context ? heldTexts(context) : new Map());
  for (const file of filesUnder(folder)) {
    findings.problems.push(...findWithheldInFile(file, words));
    if (file.text === undefined) findings.notText += 1;
    else findings.read += 1;
    for (const [article, ranges] of finder.find(file.text ?? '')) {
      const already = shown.get(article) ?? { ranges: [], files: new Set() };
      shown.set(article, {
        ranges: union([...already.ranges, ...ranges]),
        files: already.files.add(file.name),
      });
    }
  }
  if (context) {
    findings.problems.push(...overQuota(folder, context, shown));
    findings.problems.push(...comparePieces(folder, context.story));
  }
  return findings;
}

function heldTexts(context: CheckContext): Map<string, CodePoints> {
  return new Map(
    context.story.articles.flatMap(({ id }) => {
      const text = heldText(context, id);
      return text === undefined ? [] : [[id, text] as const];
    }),
  );
}

function overQuota(
  folder: string,
  context: CheckContext,
  shown: ReadonlyMap<string, { ranges: Range[]; files: Set<string> }>,
): Problem[] {
  return context.story.articles.flatMap((article) => {
    const text = heldText(context, article.id);
    const found = shown.get(article.id);
    if (text === undefined || found === undefined) return [];
    // Where the story file alone shows too much, that is reported at the article.
    if (exceeds(quotaOf(context.story, article, text))) return [];
    const quota = quotaOf(context.story, article, text, found.ranges);
    if (!exceeds(quota)) return [];
    const files = [...found.files].slice(0, 5).join(', ');
    const message = `"${article.id}": ${formatQuota(quota)}, counting what stands in ${files}: too much; build from the story file alone. ${whoOwns}`;
    return [{ severity: 'error', file: folder, path: '', message } satisfies Problem];
  });
}

function exceeds({ share, limit }: { share: number; limit: number }): boolean {
  return share > limit;
}
