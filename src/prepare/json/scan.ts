/** A value in a JSON text and where it begins, in UTF-16 units. */
export interface JsonNode {
  start: number;
  /** For an object: the last value of each name, as in JSON.parse. */
  fields?: Map<string, JsonNode>;
  /** For a list. */
  entries?: JsonNode[];
}

export type ScannedJson =
  | { ok: true; root: JsonNode; repeated: JsonNode[] }
  | { ok: false; at: number; expected: string };

/** Anything nested deeper is no story, and would exhaust the stack. */
const deepest = 500;

const space = /[ \t\n\r]*/y;
/** Control characters, which JSON requires to be escaped, are looked for separately. */
const string = /"(?:[^"\\]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
const scalar = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.+-])/y;

class Fault extends Error {
  readonly at: number;
  constructor(at: number, expected: string) {
    super(expected);
    this.at = at;
  }
}

/**
 * Finds where each value of a JSON text (RFC 8259) begins, which JSON.parse does not report, or the
 * first position where the text stops being JSON. `repeated` holds values whose name occurs twice in
 * an object.
 */
export function scanJson(text: string): ScannedJson {
  return scan(new Scanner(text, true));
}

/**
 * The same without nested nodes, of which a large file has millions: reports whether it is JSON, and
 * where a name occurs twice.
 */
export function scanJsonOnce(text: string): ScannedJson {
  return scan(new Scanner(text, false));
}

function scan(scanner: Scanner): ScannedJson {
  try {
    const root = scanner.value(0);
    scanner.end();
    return { ok: true, root, repeated: scanner.repeated };
  } catch (fault) {
    if (fault instanceof Fault) return { ok: false, at: fault.at, expected: fault.message };
    throw fault;
  }
}

class Scanner {
  readonly repeated: JsonNode[] = [];
  private at = 0;
  private readonly text: string;

  private readonly keeps: boolean;

  /** @param keeps whether nodes keep their children */
  constructor(text: string, keeps: boolean) {
    this.text = text;
    this.keeps = keeps;
    this.skip(space);
  }

  value(depth: number): JsonNode {
    if (depth > deepest) throw new Fault(this.at, `fewer than ${deepest} levels`);
    const start = this.at;
    if (this.take('{')) {
      const fields = this.fields(depth);
      return this.keeps ? { start, fields } : { start };
    }
    if (this.take('[')) return { start, entries: this.entries(depth) };
    if (this.skip(this.text[start] === '"' ? string : scalar)) {
      this.skip(space);
      return { start };
    }
    throw new Fault(start, 'a value');
  }

  end(): void {
    if (this.at < this.text.length) throw new Fault(this.at, 'the end of the file');
  }

  private fields(depth: number): Map<string, JsonNode> {
    const fields = new Map<string, JsonNode>();
    if (this.take('}')) return fields;
    for (;;) {
      const start = this.at;
      if (!this.skip(string)) throw new Fault(start, 'a name in double quotation marks');
      const quoted = this.text.slice(start, this.at);
      const name = quoted.includes('\\') ? String(JSON.parse(quoted)) : quoted.slice(1, -1);
      this.skip(space);
      if (!this.take(':')) throw new Fault(this.at, 'a colon');
      const node = this.value(depth + 1);
      node.start = start;
      if (fields.has(name)) this.repeated.push(node);
      fields.set(name, node);
      if (this.take('}')) return fields;
      if (!this.take(',')) throw new Fault(this.at, 'a comma or }');
    }
  }

  private entries(depth: number): JsonNode[] {
    const entries: JsonNode[] = [];
    if (this.take(']')) return entries;
    for (;;) {
      const entry = this.value(depth + 1);
      if (this.keeps) entries.push(entry);
      if (this.take(']')) return entries;
      if (!this.take(',')) throw new Fault(this.at, 'a comma or ]');
    }
  }

  /** Consumes the character and the space after it, if it comes next. */
  private take(character: string): boolean {
    if (this.text[this.at] !== character) return false;
    this.at += 1;
    this.skip(space);
    return true;
  }

  private skip(pattern: RegExp): boolean {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text)?.[0];
    if (found === undefined || (pattern === string && hasControl(found))) return false;
    this.at += found.length;
    return true;
  }
}

function hasControl(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) if (text.charCodeAt(at) < 0x20) return true;
  return false;
}
