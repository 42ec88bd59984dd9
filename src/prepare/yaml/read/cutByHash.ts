import { isScalar, parseDocument, visit } from 'yaml';
import type { YamlFault } from './parseYaml.ts';

/** A text without quotation marks with a word behind it that begins with #. */
const mayCut = /^[ -]*(?:[\w-]+: +)?[^\s"'#[{|>][^"'\n]* #[^\s#]/m;

/**
 * Finds texts that end where the rest was meant to belong to them: of `title: Gate #4 cracks`, YAML
 * reads “Gate”. A comment has a space behind its #.
 */
export function textsCutByHash(text: string): YamlFault[] {
  if (!mayCut.test(text)) return [];
  const faults: YamlFault[] = [];
  visit(parseDocument(text, { version: '1.2', schema: 'core', prettyErrors: false }), {
    Scalar(_, node) {
      const isCut = isScalar(node) && node.type === 'PLAIN' && /^[^\s#]/.test(node.comment ?? '');
      if (isCut) faults.push({ at: node.range?.[0] ?? 0, message });
    },
  });
  return faults;
}

const message =
  'what follows # is a comment, not part of the text; put quotation marks around the text, or a space after the #';
