import { resolve } from 'node:path';
import { checkFolder, searchBuilt, type CheckReport } from '../prepare/check/checkFolder.ts';
import { plural } from '../prepare/check/formatCounts.ts';
import { notBuilt } from '../prepare/check/notBuilt.ts';
import { formatReport } from '../prepare/check/formatReport.ts';
import type { Problem } from '../prepare/check/problem.ts';
import type { Voice } from '../prepare/command/command.ts';
import type { PublishedPages } from './siteConfig.ts';
import { enoughMemory } from './enoughMemory.ts';
import { replaceFolder } from './siteFolder.ts';

/** Builds a site into a folder; @throws Error when it cannot. */
export type BuildSite = (folder: string, pages: PublishedPages) => Promise<void>;

export interface SiteCall {
  /** Existing folders of stories, no two with the same name. */
  folders: readonly string[];
  /** A folder that may be replaced. */
  out: string;
  /** With a trailing slash; `null` when unknown. */
  address: string | null;
  articles: string | undefined;
  /**
   * The day of the build, `YYYY-MM-DD`; `undefined` when not given, and the site does not mention
   * it.
   */
  day: string | undefined;
}

/**
 * Checks the stories, builds the site, inspects the result, and only then puts it in its place.
 *
 * @param loadBuilder called once the stories are found fit, since it may take long to load
 */
export async function writeSite(
  call: SiteCall,
  voice: Voice,
  loadBuilder: () => Promise<BuildSite>,
) {
  const { folders, out, address } = call;
  const tooLarge = folders.flatMap((folder) => enoughMemory(folder));
  voice.problems(tooLarge);
  if (tooLarge.length > 0) return { out, written: false };
  voice.say(`checking ${plural(folders.length, 'story', 'stories')}`);
  const reports = new Map(
    // A large story's file makes up a good part of the memory used.
    folders.map((folder) => [
      resolve(folder),
      { ...checkFolder(folder, optionsOf(call)), text: undefined },
    ]),
  );
  for (const report of reports.values()) {
    voice.problems(report.problems);
    formatReport(report).forEach(voice.say);
  }
  const absent = folders.flatMap(notBuilt);
  voice.problems(absent);
  if (absent.length > 0 || [...reports.values()].some(hasErrors)) return { out, written: false };
  voice.say('building the site; this takes some seconds');
  voice.progress('building the site');
  const buildSite = await loadBuilder();
  const written = await replaceFolder(out, async (beside) => {
    await buildSite(beside, {
      folders: [...reports.keys()],
      reports,
      address,
      articles: call.articles,
      day: call.day,
    });
    voice.say('searching what was built for what may not be in it');
    const problems = problemsOfBuilt(reports.values(), beside, out);
    voice.problems(problems);
    return problems.length === 0;
  });
  const stories = plural(folders.length, 'story', 'stories');
  if (written)
    voice.say(`${out}: written, ${stories}${address === null ? '' : `, for ${address}`}`);
  return { out, written };
}

function optionsOf({ articles }: SiteCall) {
  return { requireArticles: false, ...(articles === undefined ? {} : { articles }) };
}

/** Named by where the files would have been: what was built has been removed. */
function problemsOfBuilt(reports: Iterable<CheckReport>, beside: string, out: string): Problem[] {
  return [...reports]
    .flatMap((report) => searchBuilt(report, beside))
    .map((problem) => ({ ...problem, file: problem.file.replace(beside, out) }));
}

function hasErrors({ problems }: CheckReport): boolean {
  return problems.some(({ severity }) => severity === 'error');
}
