/** About how many UTF-16 units a piece has at least, so that few are handed on. */
const pieceUnits = 65_536;

/**
 * A JSON file, indented by two spaces and with a line break at its end, in pieces: the
 * whole of a large one takes more memory than what it is made of.
 */
export function* jsonPieces(value: unknown): Generator<string> {
  let piece = '';
  for (const part of partsOf(value)) {
    piece += part;
    if (piece.length < pieceUnits) continue;
    yield piece;
    piece = '';
  }
  yield `${piece}\n`;
}

function* partsOf(value: unknown): Generator<string> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    yield indented(value, '');
    return;
  }
  const fields = Object.entries(value).filter(([, field]) => field !== undefined);
  if (fields.length === 0) yield '{}';
  for (const [i, [name, field]] of fields.entries()) {
    yield `${i === 0 ? '{' : ','}\n  ${JSON.stringify(name)}: `;
    if (Array.isArray(field) && field.length > 0) yield* entriesOf(field);
    else yield indented(field, '  ');
  }
  if (fields.length > 0) yield '\n}';
}

function* entriesOf(list: readonly unknown[]): Generator<string> {
  for (const [i, entry] of list.entries()) {
    yield `${i === 0 ? '[' : ','}\n    ${indented(entry, '    ')}`;
  }
  yield '\n  ]';
}

/** A text in JSON has no line breaks of its own. */
const indented = (value: unknown, by: string) =>
  (JSON.stringify(value, null, 2) ?? 'null').replaceAll('\n', `\n${by}`);
