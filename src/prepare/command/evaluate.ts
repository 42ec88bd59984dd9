import { join } from 'node:path';
import { evaluateDraft } from '../evaluate/evaluateDraft.ts';
import { formatEvaluation } from '../evaluate/formatEvaluation.ts';
import { readAnnotations } from '../evaluate/readAnnotations.ts';
import { UsageFault } from './callFault.ts';
import type { Command } from './command.ts';
import { textsOf } from './draft.ts';
import { articlesOption, takeFolder } from './folders.ts';

export const evaluate: Command<'articles'> = {
  name: 'evaluate',
  takes: 'DIR',
  about: 'scores what draft reads against what a person marked in DIR/annotations.json',
  help: `
    Drafts DIR anew, in memory, and compares with DIR/annotations.json: dated phrases, parts of
    statements, furniture and events, marked by hand as offsets. Prints recall, precision and F1,
    and the place of each miss; what is not marked is not measured. Writes nothing.`,
  options: { articles: articlesOption },
  async run(call, voice) {
    const [folder, ...others] = call.words;
    if (folder === undefined || others.length > 0) throw new UsageFault('name one folder');
    const { draftFolder } = await import('../draft/draftFolder.ts');
    const texts = textsOf(takeFolder(folder), call);
    const file = join(folder, 'annotations.json');
    const read = readAnnotations(file);
    if (!read.ok) {
      voice.problem({ severity: 'error', file, path: '', message: read.message });
      return undefined;
    }
    const published = new Map(read.value.articles.map((one) => [one.file, one.published]));
    const draft = draftFolder(folder, texts, voice.progress, (name) => published.get(name));
    voice.problems(draft.problems);
    for (const { file: name, sha256 } of read.value.articles) {
      const drafted = draft.articles.find((article) => article.file === name);
      const fault = !drafted
        ? `${name} is not among the articles; it is not measured`
        : drafted.sha256 === sha256
          ? undefined
          : `${name} has changed since it was marked; its marks may stand elsewhere`;
      if (fault) voice.problem({ severity: 'warning', file, path: '', message: fault });
    }
    const evaluation = evaluateDraft(draft, read.value);
    formatEvaluation(evaluation).forEach(voice.say);
    return evaluation;
  },
};
