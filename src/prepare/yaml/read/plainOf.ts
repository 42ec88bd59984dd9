import { isAlias, isMap, isScalar, isSeq, type Document } from 'yaml';
import type { Kind } from '../form/choice.ts';
import { textOf } from './placeIn.ts';
import { TypedWord } from './quick/scalars.ts';
import { fieldOf, type Part } from './schemaAt.ts';

/**
 * Converts a YAML document to plain values. Where the schema wants a text, whatever is there is a
 * text: the year `1998` and the title `Yes` need no quotation marks, and `1.10` keeps its zero.
 */
export function plainOf(document: Document.Parsed, schema: Part): unknown {
  const visit = (found: unknown, part: Part | undefined): unknown => {
    const node: unknown = isAlias(found) ? found.resolve(document) : found;
    if (isMap(node)) {
      const names = node.items.map(({ key }) => (isScalar(key) ? textOf(key) : ''));
      const inside = resolve(part, 'map', names);
      return Object.fromEntries(
        node.items.map(({ value }, i) => {
          const name = names[i] ?? '';
          return [name, visit(value, fieldOf(inside, name))];
        }),
      );
    }
    if (isSeq(node)) {
      const inside = resolve(part, 'list', []);
      return node.items.map((item) => visit(item, inside?.item));
    }
    return isScalar(node) ? scalarOf(node, resolve(part, 'text', [])) : null;
  };
  return visit(document.contents, schema);
}

/** Does the same for values that were read quickly, replacing their typed words in place. */
export function settleWords(value: unknown, schema: Part): void {
  const settle = (found: unknown, part: Part | undefined): unknown => {
    if (typeof found !== 'object' || found === null) return found;
    if (found instanceof TypedWord) return scalarOf(found, resolve(part, 'text', []));
    if (Array.isArray(found)) {
      const inside = resolve(part, 'list', [])?.item;
      found.forEach((item, i) => {
        const settled = settle(item, inside);
        if (settled !== item) found[i] = settled;
      });
    } else if (isFields(found)) {
      const inside = resolve(part, 'map', Object.keys(found));
      for (const name in found) {
        const settled = settle(found[name], fieldOf(inside, name));
        if (settled !== found[name]) found[name] = settled;
      }
    }
    return found;
  };
  settle(value, schema);
}

function isFields(value: object): value is Record<string, unknown> {
  return !Array.isArray(value);
}

function resolve(part: Part | undefined, kind: Kind, names: readonly string[]): Part | undefined {
  if (part?.choose) return resolve(part.choose(kind, names), kind, names);
  return part?.wrapped ? resolve(part.wrapped, kind, names) : part;
}

const textTypes = new Set(['string', 'picklist']);

function scalarOf(node: { value: unknown; source?: string }, part: Part | undefined): unknown {
  if (node.value === null || typeof node.value === 'string') return node.value;
  return part && textTypes.has(part.type) ? textOf(node) : node.value;
}
