import { statSync } from 'node:fs';
import { publicationOf } from '../find/dates/publication.ts';
import type { Finder, FinderOptions, Finding } from '../find/finder.ts';
import { finders } from '../find/finders.ts';
import { CallFault, UsageFault } from './callFault.ts';
import type { Call, Command, Voice } from './command.ts';
import { lineOf } from '../text/lineOf.ts';
import { suggest } from '../text/nearest.ts';

export const find: Command<'published' | 'language'> = {
  name: 'find',
  takes: `${finders.map(({ name }) => name).join('|')} FILE`,
  about: 'runs one finder on one text and prints what it finds',
  help: `
    Looks through an article for one kind of thing and prints a line for each, with the line of the
    text that it begins on; or with --json a list of objects with start, end and text, counted in
    code points of the file as it is, end exclusive. FILE is text or Markdown, UTF-8, or a saved page (.html): then the places are those
    in NAME.txt, the text that is made of NAME.html.

    ${finders.map(({ name, about }) => `find ${name}: ${about}.`).join('\n\n    ')}`,
  options: {
    published: {
      value: 'DATE',
      about:
        'when the text was published, as EDTF (2023-09-09, or 2023-09-09/2023-09-13 for one of these days); absent: the date that the article itself gives',
    },
    language: {
      value: 'TAG',
      about:
        'the language of the text, such as fr or en-GB; absent: what the article gives, else guessed from its words, else English',
    },
  },
  async run(call, voice) {
    const [name, file, ...rest] = call.words;
    const finder = finders.find((finder) => finder.name === name);
    const names = finders.map((finder) => finder.name);
    if (!finder) {
      throw new UsageFault(`say what to find: ${names.join(', ')}${suggest(name ?? '', names)}`);
    }
    if (file === undefined) throw new UsageFault('name the text file to look through');
    if (rest.length > 0)
      throw new UsageFault(`find reads one file at a time, not ${rest.join(', ')} too`);
    const { text, findings } = await findIn(file, finder, optionsOf(call), voice);
    findings.map(formatFinding(finder, text)).forEach(voice.say);
    return findings;
  },
};

async function findIn(file: string, finder: Finder, options: FinderOptions, voice: Voice) {
  // A missing file is a wrong call, not a faulty article.
  statSync(file);
  const { readArticleFile } = await import('../articles/readArticleFile.ts');
  const { article, problems } = readArticleFile(file);
  problems.forEach(voice.problem);
  if (!article) return { text: '', findings: [] };
  const { text, language, metadata, source } = article;
  if (source !== null) voice.aside(`found in ${article.file}, the text that is made of ${source}`);
  const day = /^\d{4}-\d{2}-\d{2}/u.exec(metadata.published?.value ?? '')?.[0];
  const known = {
    ...(language === undefined ? {} : { language }),
    ...(day !== undefined && publicationOf(day) ? { published: day } : {}),
    ...options,
  };
  const lineAt = lineOf(text);
  const findings = await finder.find(text, known, ({ start, message }) =>
    voice.problem({ severity: 'warning', file, path: '', line: lineAt(start), message }),
  );
  return { text, findings };
}

function optionsOf(call: Call<'published' | 'language'>): FinderOptions {
  const published = call.value('published');
  const language = call.value('language');
  if (published !== undefined && !publicationOf(published)) {
    throw new CallFault(
      `--published ${published} is not a date with a beginning and an end; write one such as 2023-09-09`,
    );
  }
  if (language !== undefined && !isTag(language)) {
    throw new CallFault(
      `--language ${language} is not a language tag; write one such as fr or en-GB`,
    );
  }
  return {
    ...(published === undefined ? {} : { published }),
    ...(language === undefined ? {} : { language }),
  };
}

function isTag(text: string): boolean {
  try {
    return Intl.getCanonicalLocales(text).length > 0;
  } catch {
    return false;
  }
}

/** `line 3: on Friday: 2023-09-08, computed`. */
function formatFinding({ describe = valuesOf }: Finder, whole: string) {
  const lineAt = lineOf(whole);
  return (finding: Finding): string => {
    return `line ${lineAt(finding.start)}: ${finding.text.replaceAll(/\s+/g, ' ')}: ${describe(finding)}`;
  };
}

function valuesOf(finding: Finding): string {
  return Object.entries(finding)
    .filter(
      ([key, value]) => !['start', 'end', 'text'].includes(key) && value !== null && value !== '',
    )
    .map(([, value]) => value)
    .join(', ');
}
