import { statSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { dayOfBuild } from './dayOfBuild.ts';
import { parseSiteAddress } from './parseSiteAddress.ts';
import { refuseSiteFolder } from './siteFolder.ts';
import type { Command, Terminal } from '../prepare/command/command.ts';
import { exitCode, type ExitCode } from '../prepare/command/exitCode.ts';
import { writeSite, type SiteCall } from './writeSite.ts';

const help = `
Writes the site of these stories into the folder OUT, for any web server: the page, each story at
stories/<id>/ with its text in it, and an index where there are several. What is in OUT is replaced,
when it is a site or empty; all is written or nothing. The stories are checked first, as far as
their articles are at hand, and the site tells its readers on which day that was; then what was
built is searched for what may not be in it.

  --out OUT        the folder to write
  --address URL    where the site will be, such as https://news.example/lines/: for canonical
                   addresses, social cards and oEmbed, which cannot do without. It can be left out.
  --articles DIR   where the texts of the articles are, or the variable SOURCELINE_ARTICLES; see check
  --help           these lines

The day is today's in UTC, or that of SOURCE_DATE_EPOCH (seconds since 1970).

Exit code: 0 it is written, 1 a story is at fault, 2 the call is wrong.`;

export const site: Command = {
  name: 'site',
  call: 'DIR… --out OUT [--address URL] [--articles DIR]',
  about: 'writes the site of these stories, to put on a web server',
  help,
  run: runSite,
};

function runSite(words: string[], terminal: Terminal): ExitCode | Promise<ExitCode> {
  const call = readCall(words, terminal.environment);
  if (typeof call === 'string') {
    terminal.complain(call);
    terminal.complain(`npm run story -- site ${site.call}`);
    return exitCode.callWrong;
  }
  if (!('help' in call)) return writeSite(call, terminal);
  terminal.say(`npm run story -- site ${site.call}\n${help}`);
  return exitCode.well;
}

/** What a call asks for, or what is wrong with it. */
function readCall(
  words: string[],
  environment: Terminal['environment'],
): SiteCall | { help: true } | string {
  try {
    const { values, positionals } = parseArgs({
      args: words,
      allowPositionals: true,
      options: {
        out: { type: 'string' },
        address: { type: 'string' },
        articles: { type: 'string' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    if (values.help) return { help: true };
    const articles = values.articles ?? (environment['SOURCELINE_ARTICLES'] || undefined);
    const wanted = values.address ?? (environment['SOURCELINE_ADDRESS'] || undefined);
    const address = wanted === undefined ? null : parseSiteAddress(wanted);
    if (address === undefined) {
      return `--address is "${wanted}"; write such as https://news.example/lines/`;
    }
    if (values.out === undefined) return 'say where to write the site: --out OUT';
    const day = dayOfBuild(environment['SOURCE_DATE_EPOCH'] || secondsNow());
    const call = { folders: positionals, out: values.out, address, articles, day };
    return findFault(call) ?? call;
  } catch (error) {
    return error instanceof Error ? error.message : 'the call is wrong';
  }
}

/** Of the check that this call runs: what is deployed says when it was compared. */
function secondsNow(): string {
  return String(Math.floor(Date.now() / 1000));
}

function findFault({ folders, out, articles }: SiteCall): string | undefined {
  if (folders.length === 0) return 'name the folder of at least one story';
  const missing = [...folders, articles].find(
    (folder) => folder !== undefined && !statSync(folder, { throwIfNoEntry: false })?.isDirectory(),
  );
  if (missing !== undefined) return `${missing} is not a folder`;
  const names = folders.map((folder) => basename(resolve(folder)));
  const twice = names.find((name, at) => names.indexOf(name) < at);
  if (twice !== undefined) return `two folders are named "${twice}"; a site has one story of an id`;
  return refuseSiteFolder(out);
}
