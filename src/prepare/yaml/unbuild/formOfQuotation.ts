import { collateOnce } from '../../collate/collateOnce.ts';
import { versionTexts } from '../../../story/collation/versionTexts.ts';
import type { Quotation, QuotationVersion, StoryFile } from '../../../story/file/schema.ts';
import type { Keys } from '../read/placeIn.ts';
import { isPlainName } from '../form/isPlainName.ts';
import type { Bench } from './bench.ts';
import { oneOrList, pointTo, type PointerOut } from './pointTo.ts';

export function formOfQuotation(
  bench: Bench,
  story: StoryFile,
  quotation: Quotation,
  keys: Keys,
): Record<string, unknown> {
  const { id, speaker, event, versions, collation, ...rest } = quotation;
  const isLeftOut = !collation && collateOnce(versionTexts(quotation, story)) !== undefined;
  return {
    id,
    speaker,
    ...(event === null ? {} : { event }),
    ...rest,
    versions: formOfVersions(bench, versions, [...keys, 'versions'], speaker),
    ...(isLeftOut ? { collation: 'none' } : {}),
    ...bench.others(keys),
  };
}

function formOfVersions(
  bench: Bench,
  versions: readonly QuotationVersion[],
  keys: Keys,
  speaker: string,
): unknown {
  const forms = versions.map((version, i) => formOfVersion(bench, version, [...keys, i], speaker));
  const articles = new Set(versions.map(({ article }) => article));
  if (articles.size < versions.length || ![...articles].every(isPlainName)) {
    return forms.map(({ article, parts, more }) => ({ article, ...more, parts }));
  }
  return Object.fromEntries(
    forms.map(({ article, parts, more, isAlone }) => [
      article,
      isAlone ? parts : { ...more, parts },
    ]),
  );
}

function formOfVersion(bench: Bench, version: QuotationVersion, keys: Keys, speaker: string) {
  const { article, role, parts, speaker: named, ...rest } = version;
  const more = {
    ...(role === 'body' ? {} : { role }),
    ...(named === speaker ? {} : { speaker: named }),
    ...rest,
    ...bench.others(keys),
  };
  const partOthers = Object.keys(bench.others([...keys, 'parts', 0]));
  const pointers = parts.map((part, i): PointerOut =>
    pointTo(bench, article, part, [...keys, 'parts', i]),
  );
  const isAlone = Object.keys(more).length === 0 && partOthers.length === 0;
  return { article, parts: oneOrList(pointers), more, isAlone };
}
