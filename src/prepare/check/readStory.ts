import { constants } from 'node:buffer';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { jsonPath } from '../../story/file/jsonPath.ts';
import { pathsOfPlaces } from '../json/places.ts';
import { explainFault } from '../json/explainFault.ts';
import { moreMemory } from '../files/moreMemory.ts';
import { readWholeFile } from '../files/readWholeFile.ts';
import { scanJson, scanJsonOnce, type JsonNode } from '../json/scan.ts';
import { decodeUtf8 } from '../text/decode.ts';
import { linesOf } from '../text/lines.ts';
import type { Problem } from './problem.ts';

/** A story file as JSON, with what is wrong with it as a file. */
export interface ReadStory {
  problems: Problem[];
  /** The file's text; `undefined` when it cannot be read. */
  text?: string;
  /** The JSON in it, with its nodes; `undefined` when it is none. */
  json?: { value: unknown; rootOf: () => JsonNode };
}

/** What reading and checking a story takes of V8's heap for each byte; measured with 100,000 events. */
const heapPerByte = 11;

/** As much as the engine can have in one text, and as this process can have in memory. */
function tooLarge(bytes: number): string | undefined {
  if (bytes <= constants.MAX_STRING_LENGTH) return moreMemory(bytes, 'reading it', heapPerByte);
  const most = Math.floor(constants.MAX_STRING_LENGTH / 1e6);
  return `has more than ${most} MB, which is all that can be read at once; divide the story`;
}

/** Reads a file that should be JSON. No message contains any of its text. */
export function readStory(file: string): ReadStory {
  const read = readWholeFile(file, { absent: absent(file), most: tooLarge });
  if (!read.ok) return { problems: faultOf(file, read.reason) };
  const text = decodeUtf8(read.bytes);
  if (text === undefined) return { problems: faultOf(file, 'is not UTF-8; save it as UTF-8') };
  return readStoryText(file, text);
}

function absent(file: string): string {
  return existsSync(join(dirname(file), 'story.yaml'))
    ? `is not built yet; run npm run story -- build ${dirname(file)}`
    : 'is not there; a story’s folder has a story.json, or a story.yaml to build it from';
}

/**
 * The same for a story file that has just been made. Its text and the locations of its values are
 * computed on demand: where nothing is wrong, nobody asks for them.
 */
export function asReadStory({ pieces, value }: MadeStory): ReadStory {
  let text: string | undefined;
  const textOf = () => (text ??= [...pieces()].join(''));
  return {
    problems: [],
    get text() {
      return textOf();
    },
    json: { value, rootOf: () => rootOf(textOf()) },
  };
}

interface MadeStory {
  pieces: () => Iterable<string>;
  value: unknown;
}

function rootOf(text: string): JsonNode {
  const scanned = scanJson(text);
  return scanned.ok ? scanned.root : { start: 0 };
}

function readStoryText(file: string, text: string): ReadStory {
  if (text.startsWith('\uFEFF')) {
    return {
      text,
      problems: faultOf(file, 'begins with a byte-order mark; save it as UTF-8 without one', 1),
    };
  }
  const scanned = scanJsonOnce(text);
  if (!scanned.ok) {
    const { at, message } = explainFault(text, scanned.at, scanned.expected);
    const { line, column } = linesOf(text)(at);
    return { text, problems: faultOf(file, `is not JSON: at column ${column}, ${message}`, line) };
  }
  const json = { value: JSON.parse(text) as unknown, rootOf: () => rootOf(text) };
  return { text, json, problems: repeatedNames(file, text, scanned.repeated) };
}

function faultOf(file: string, message: string, line?: number): Problem[] {
  return [{ severity: 'error', file, path: '', message, ...(line === undefined ? {} : { line }) }];
}

function repeatedNames(file: string, text: string, repeated: readonly JsonNode[]): Problem[] {
  if (repeated.length === 0) return [];
  const paths = pathsOfPlaces(rootOf(text), new Set(repeated.map(({ start }) => start)));
  return repeated.map(({ start }) => ({
    severity: 'error',
    file,
    path: paths.get(start) ?? jsonPath([]),
    message: 'has the name of an earlier field of the same object; each needs its own',
  }));
}
