import { plural } from '../check/formatCounts.ts';
import { existsSync, readdirSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import {
  dateMixes,
  mostEvents,
  mostOutlets,
  usualArticles,
  type DateMix,
  type GenerateCall,
} from '../generate/generateCall.ts';
import { generateFolder } from '../generate/generateFolder.ts';
import { CallFault, UsageFault } from './callFault.ts';
import type { Call, Command } from './command.ts';

type GenerateOption = 'events' | 'outlets' | 'articles' | 'dates' | 'out';

export const generate: Command<GenerateOption> = {
  name: 'generate',
  takes: '',
  about: 'makes a story of any size in which nothing is true, to try things with',
  help: `
    Writes an invented story of N events into the new folder DIR, whose name is its id: story.json,
    and the texts of its articles in articles/. The same call gives the same bytes. Four fifths of
    the events are in a twentieth of the time. Up to some ten thousand events nearly every account
    has its words; of more, most articles are only linked.`,
  options: {
    events: { value: 'N', about: `how many events, 1 to ${mostEvents}`, required: true },
    outlets: { value: 'K', about: `how many outlets, 1 to ${mostOutlets}`, required: true },
    out: { value: 'DIR', about: 'the folder, empty or not there', required: true },
    articles: {
      value: 'A',
      about: 'how many articles; else one an outlet, and one more for each 2000 events beyond',
    },
    dates: {
      value: dateMixes.join('|'),
      about:
        'mixed: all kinds, mostly days (where it is not given); minutes: nearly all known to the minute; years: years, decades and centuries, from the Stone Age on',
    },
  },
  run(call, voice) {
    const folder = call.value('out') ?? '';
    if (call.words.length > 0) throw new UsageFault('name the folder with --out');
    if (existsSync(folder) && readdirSync(folder).length > 0) {
      throw new CallFault(
        `${folder} has something in it; name a folder that is empty or not there`,
      );
    }
    const wanted = readWanted(call, basename(resolve(folder)));
    voice.progress(`writing ${folder}`);
    generateFolder(folder, wanted);
    voice.say(
      `${folder}: ${plural(wanted.events, 'event')} in ${plural(wanted.articles, 'article')}, written`,
    );
    return { folder, ...wanted };
  },
};

function readWanted(call: Call<GenerateOption>, id: string): GenerateCall {
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id) || id.length > 100) {
    throw new CallFault(
      `"${id}" cannot be a story's id, which is its folder's name; use lower-case letters, digits and single hyphens`,
    );
  }
  const events = readCount(call, 'events', 1, mostEvents);
  const outlets = readCount(call, 'outlets', 1, mostOutlets);
  const articles = call.has('articles')
    ? readCount(call, 'articles', outlets, mostEvents)
    : usualArticles(events, outlets);
  return { id, events, outlets, articles, dates: readDates(call.value('dates') ?? 'mixed') };
}

function readCount(
  call: Call<GenerateOption>,
  option: 'events' | 'outlets' | 'articles',
  least: number,
  most: number,
): number {
  const text = call.value(option) ?? '';
  const count = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  if (count >= least && count <= most) return count;
  throw new CallFault(`--${option} is "${text}"; write a whole number from ${least} to ${most}`);
}

function readDates(text: string): DateMix {
  const mix = dateMixes.find((name) => name === text);
  if (mix) return mix;
  throw new CallFault(`--dates is "${text}"; write ${dateMixes.join(', ')}`);
}
