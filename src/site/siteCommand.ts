import { basename, resolve } from 'node:path';
import { CallFault } from '../prepare/command/callFault.ts';
import type { Call, Command } from '../prepare/command/command.ts';
import { articlesOf, articlesOption, storyFoldersOf } from '../prepare/command/folders.ts';
import { dayOfCall } from '../prepare/command/dayOfCall.ts';
import { growHeapSlowly } from '../prepare/command/growHeapSlowly.ts';
import { parseSiteAddress } from './parseSiteAddress.ts';
import { refuseSiteFolder } from './siteFolder.ts';
import { writeSite, type BuildSite, type SiteCall } from './writeSite.ts';

type SiteOption = 'out' | 'address' | 'articles';

/**
 * The command `site`.
 *
 * @param loadBuilder loads the builder: in this repository it builds the program too, while the
 *   package ships the program built and only fills its pages
 */
export const siteCommand = (loadBuilder: () => Promise<BuildSite>): Command<SiteOption> => ({
  name: 'site',
  takes: 'DIR…',
  about: 'writes the site of these stories, to put on a web server',
  help: `
    Writes the site of these stories into the folder OUT, for any web server: the page, each story
    at stories/<id>/ with its text in it, and an index where there are several. What is in OUT is
    replaced, when it is a site or empty; all is written or nothing. The stories are checked first,
    as far as their articles are at hand, and the site tells its readers on which day that was; then
    what was built is searched for what may not be in it.

    The day is today's in UTC, or that of SOURCE_DATE_EPOCH (seconds since 1970).`,
  options: {
    out: { value: 'OUT', about: 'the folder to write', required: true },
    address: {
      value: 'URL',
      about:
        'where the site will be, such as https://news.example/lines/: for canonical addresses, social cards and oEmbed, which cannot do without; or the variable SOURCELINE_ADDRESS',
    },
    articles: articlesOption,
  },
  run: (call, voice) => {
    growHeapSlowly();
    return writeSite(readSiteCall(call), voice, loadBuilder);
  },
});

/** @throws CallFault when the call cannot be carried out */
function readSiteCall(call: Call<SiteOption>): SiteCall {
  const folders = storyFoldersOf(call);
  const articles = articlesOf(call);
  const wanted = call.value('address') ?? (call.environment['SOURCELINE_ADDRESS'] || undefined);
  const address = wanted === undefined ? null : parseSiteAddress(wanted);
  if (address === undefined) {
    throw new CallFault(`--address is "${wanted}"; write such as https://news.example/lines/`);
  }
  const names = folders.map((folder) => basename(resolve(folder)));
  const twice = names.find((name, at) => names.indexOf(name) < at);
  if (twice !== undefined) {
    throw new CallFault(`two folders are named "${twice}"; a site has one story of an id`);
  }
  const out = call.value('out') ?? '';
  const refused = refuseSiteFolder(out);
  if (refused !== undefined) throw new CallFault(refused);
  // The day of the check that this call runs: a deployed site says when its stories were compared
  // with their articles.
  const day = dayOfCall(call);
  return { folders, out, address, articles, day };
}
