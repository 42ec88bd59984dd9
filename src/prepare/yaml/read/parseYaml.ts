import {
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  parseDocument,
  visit,
  type Alias,
  type Document,
  type YAMLError,
} from 'yaml';

/** A position in a YAML file and what is wrong there, in one line without its text. */
export interface YamlFault {
  /** In UTF-16 units of the text. */
  at: number;
  message: string;
}

/** A file as YAML, or every reason why it cannot be accepted. */
export type ParsedYaml =
  | { ok: true; document: Document.Parsed }
  | { ok: false; faults: YamlFault[] };

/** More than any handwritten story repeats. */
const mostAliases = 1000;

/** A thousand brackets opened before one closes: on millions of them, the package takes minutes. */
const deepBrackets = /(?:[[{][^[\]{}"']{0,40}){1000}/;

/**
 * Reads YAML 1.2 (core schema) as plain data: no custom tags, no duplicate names, no parts that
 * contain themselves or repeat others without end.
 */
export function parseYaml(text: string): ParsedYaml {
  const tooDeep = text.search(deepBrackets);
  if (tooDeep >= 0) {
    return { ok: false, faults: [{ at: tooDeep, message: messages['RESOURCE_EXHAUSTION'] ?? '' }] };
  }
  const document = parseDocument(text, {
    version: '1.2',
    schema: 'core',
    prettyErrors: false,
    uniqueKeys: true,
    // Otherwise a second document goes unreported.
    logLevel: 'error',
  });
  const said = [...document.errors, ...document.warnings];
  // What is nested too deeply was not read to its end: anything else reported is a consequence.
  const deep = said.find(({ code }) => code === 'RESOURCE_EXHAUSTION');
  const odd = said.length > 0 ? [...text.matchAll(oddIndent)] : [];
  const faults = odd.map(({ index }) => ({
    at: index,
    message: 'is indented by spaces of another kind, such as no-break spaces; use usual ones',
  }));
  if (faults.length === 0)
    faults.push(
      ...(deep ? [deep] : causesOf(said, text)).map((error) => faultOf(error, text, document)),
    );
  if (faults.length === 0) faults.push(...faultsOfNodes(document));
  if (faults.length === 0 && document.contents === null) {
    faults.push({
      at: 0,
      message: 'is empty; "npm run story -- new DIR" shows what belongs in it',
    });
  }
  return faults.length > 0 ? { ok: false, faults } : { ok: true, document };
}

/**
 * Without what only follows from another error: after a tab or an open bracket all is read wrongly,
 * and so is what follows in a line.
 */
function causesOf(errors: readonly YAMLError[], text: string): YAMLError[] {
  const tabs = errors.filter(({ code }) => code === 'TAB_AS_INDENT');
  if (tabs.length > 0) return tabs;
  const inOrder = errors.toSorted((one, other) => one.pos[0] - other.pos[0]);
  const breaks = inOrder.findIndex((error) => isUnaligned(error, text) || isOpen(error));
  const lineStart = ({ pos }: YAMLError) => text.lastIndexOf('\n', pos[0] - 1);
  return (breaks < 0 ? inOrder : inOrder.slice(0, breaks + 1)).filter(
    (error, at, all) => at === 0 || lineStart(error) !== lineStart(all[at - 1] ?? error),
  );
}

/** A field that is indented by less than its neighbours and by more than what holds them. */
function isUnaligned({ code, pos }: YAMLError, text: string): boolean {
  const isLineStart = pos[0] === 0 || text[pos[0] - 1] === '\n';
  return (
    code === 'MISSING_CHAR' && isLineStart && /^ +[^\s:]+:/.test(text.slice(pos[0], pos[0] + 200))
  );
}

/** A list or fields in brackets without their end. */
function isOpen({ message }: YAMLError): boolean {
  return / end with a [\]}]/.test(message);
}

function faultOf(error: YAMLError, text: string, document: Document.Parsed): YamlFault {
  const { code, pos } = error;
  const opened = / closing ['"]/.test(error.message) ? openedQuote(document, pos[0]) : undefined;
  if (opened !== undefined) return { at: opened, message: unclosed };
  const name = isUnaligned(error, text) ? 'BAD_INDENT' : code;
  const lineStart = text.lastIndexOf('\n', pos[0] - 1) + 1;
  const line = /.*/.exec(text.slice(lineStart))?.[0] ?? '';
  if (tightColon.test(line)) {
    return { at: pos[0], message: 'has no space after its colon; write one' };
  }
  if (code === 'UNEXPECTED_TOKEN' && quotedBefore.test(text.slice(lineStart, pos[0]))) {
    return { at: pos[0], message: quotedTwice };
  }
  const message = isOpen(error)
    ? 'a list or fields in brackets that begin before this have no end; close them with ] or }'
    : (messages[name] ?? `is not YAML here (${code}); ${quoteIt}`);
  return { at: pos[0], message };
}

const unclosed = 'a text in quotation marks begins here and does not end; add the closing mark';

/** Where the text in quotation marks began whose end is missing: the fault is where others go on. */
function openedQuote(document: Document.Parsed, fault: number): number | undefined {
  let opened: number | undefined;
  visit(document, {
    Scalar: (_, { type, range }) => {
      const isQuoted = type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE';
      if (isQuoted && range && range[0] < fault && fault <= range[2]) opened = range[0];
    },
  });
  return opened;
}

/** A field whose value stands right behind its colon. */
const tightColon = /^\s*(?:- )?[A-Za-z]+:[^\s/]/;

/** A text in quotation marks that has ended. */
const quotedBefore = /(?:^|[:\s[{,])(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')\s*$/;
const quotedTwice =
  'the quotation marks before this end the text; put the whole text into the other kind, \'…\' or "…"';

/** White space that is no indentation in YAML: no-break, wide and zero-width spaces. */
const oddIndent = /^[ \t]*[\u00a0\u1680\u2000-\u200b\u202f\u205f\u3000]/gmu;

const quoteIt = 'put quotation marks around a text with a colon, a # or marks of its own in it';

const messages: Readonly<Record<string, string>> = {
  BAD_ALIAS: 'the text begins with *, which means something in YAML; put quotation marks around it',
  BAD_INDENT: 'is not indented like its neighbours; align it with them',
  BAD_SCALAR_START: `the text begins with a sign that means something in YAML; ${quoteIt}`,
  BLOCK_AS_IMPLICIT_KEY: `a text with a colon and a space in it looks like a field; ${quoteIt}`,
  DUPLICATE_KEY: 'this name is used twice in the same place; use each name once',
  KEY_OVER_1024_CHARS: `a name is longer than 1,024 letters; ${quoteIt}`,
  RESOURCE_EXHAUSTION: 'is nested too deeply for a story; use fewer levels',
  IMPOSSIBLE: `is not YAML here; ${quoteIt}`,
  MISSING_CHAR: 'a sign is missing: a closing quotation mark, a comma or a bracket; add it',
  MULTILINE_IMPLICIT_KEY: `runs over several lines where a name is needed; ${quoteIt}`,
  MULTIPLE_DOCS:
    'a line of three hyphens or dots begins another document; a story is one, so remove it',
  TAB_AS_INDENT: 'is indented by a tab; use spaces',
  TAG_RESOLVE_FAILED:
    'has a tag (!…), which a story does not use; put quotation marks around the text, or remove the tag',
  UNEXPECTED_TOKEN: `something stands here where YAML allows nothing; ${quoteIt}`,
};

/** Names that JavaScript objects already have. */
const refusedNames = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * Finds what YAML allows and a story does not. The package's own visitor takes several times as
 * long.
 */
function faultsOfNodes(document: Document.Parsed): YamlFault[] {
  const faults: YamlFault[] = [];
  let aliases = 0;
  const above: unknown[] = [];
  /** What has been named so far: the package searches the whole text for each alias. */
  const named = new Map<string, unknown>();
  const visitAlias = (node: Alias) => {
    const at = rangeStart(node);
    aliases += 1;
    if (aliases > mostAliases + 1) return;
    const target = named.get(node.source);
    if (target === undefined) {
      faults.push({ at, message: `repeats (*) what is not named (&) before it; ${quoteIt}` });
    } else if (above.includes(target)) {
      faults.push({ at, message: 'contains itself (* inside its own &); write it out' });
    } else if (!isScalar(target) && holdsAlias(target)) {
      faults.push({ at, message: 'repeats (*) a part that repeats others; write it out' });
    }
    if (aliases === mostAliases + 1) {
      faults.push({ at, message: `repeats (*) more than ${mostAliases} times; write it out` });
    }
  };
  const visit = (node: unknown): void => {
    if (isAlias(node)) return visitAlias(node);
    if (!isNode(node)) return;
    if (node.anchor !== undefined) named.set(node.anchor, node);
    if (node.tag !== undefined && !coreTag.test(node.tag)) {
      faults.push({ at: rangeStart(node), message: messages['TAG_RESOLVE_FAILED'] ?? '' });
    }
    if (!isMap(node) && !isSeq(node)) return;
    above.push(node);
    if (isSeq(node)) node.items.forEach(visit);
    else {
      for (const { key, value } of node.items) {
        faults.push(...faultOfName(key));
        visit(key);
        visit(value);
      }
    }
    above.pop();
  };
  visit(document.contents);
  return faults;
}

const coreTag = /^tag:yaml\.org,2002:(?:map|seq|str|int|float|bool|null)$/;

function faultOfName(key: unknown): YamlFault[] {
  if (!isScalar(key)) {
    const message = 'a name is a word, and neither a list nor fields of its own';
    return [{ at: rangeStart(key), message }];
  }
  if (!refusedNames.has(String(key.value))) return [];
  const message = 'cannot be a name here; write the entry as a list with "article:"';
  return [{ at: rangeStart(key), message }];
}

function holdsAlias(node: unknown): boolean {
  if (isAlias(node)) return true;
  if (isSeq(node)) return node.items.some(holdsAlias);
  return isMap(node) && node.items.some(({ value }) => holdsAlias(value));
}

function rangeStart(node: unknown): number {
  if (typeof node !== 'object' || node === null || !('range' in node)) return 0;
  return Array.isArray(node.range) ? Number(node.range[0]) : 0;
}
