import type { Article } from '../../../story/file/schema.ts';
import { suggestFile } from '../../files/suggestFile.ts';
import { errorAt, type CheckContext, type Place, type Rule } from '../context.ts';

/** A held text is, byte for byte, the one that the story was made from. */
export const articleFile: Rule = (context) =>
  context.story.articles.flatMap((article, i) =>
    problemsOfFile(context, article, ['articles', i, 'file']),
  );

function problemsOfFile(context: CheckContext, { id, file }: Article, place: Place) {
  const held = context.texts.get(id);
  if (!file || !held || held.state === 'none' || held.state === 'missing') return [];
  if (held.state === 'unreadable') {
    return [errorAt(context, [...place, 'name'], `${held.file} ${held.reason}`)];
  }
  const problems = [];
  if (held.sha256 !== file.sha256) {
    const other = [...context.texts].find(
      ([, text]) => text.state === 'held' && text.sha256 === file.sha256,
    );
    const message = other
      ? `this is the SHA-256 of the text of "${other[0]}"; write ${held.sha256}`
      : `the text has changed since the story was made: its SHA-256 is ${held.sha256}; bring back the text, or write this and look at every span again`;
    problems.push(errorAt(context, [...place, 'sha256'], message));
  }
  if (held.text.length !== file.characters) {
    const message = `${file.characters} is not the number of code points of the text; write ${held.text.length}`;
    problems.push(errorAt(context, [...place, 'characters'], message));
  }
  return problems;
}

/** With `--require-articles`: every text that the story names is present. */
export const articleFilesAreHeld: Rule = (context) =>
  context.story.articles.flatMap(({ id }, i) => {
    const text = context.texts.get(id);
    if (text?.state !== 'missing') return [];
    const message = `${text.file} is not there${suggestFile(text.file)}; put the text there, name its folder with --articles, or check without --require-articles`;
    return [errorAt(context, ['articles', i, 'file', 'name'], message)];
  });
