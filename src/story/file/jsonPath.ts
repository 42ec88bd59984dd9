/** A location in a JSON document as a singular JSONPath (RFC 9535): `$.events[3]['a b']`. */
export function jsonPath(keys: readonly PropertyKey[]): string {
  return '$' + keys.map(segment).join('');
}

function segment(key: PropertyKey): string {
  if (typeof key === 'number') return `[${key}]`;
  const name = String(key);
  return /^[A-Za-z_]\w*$/.test(name) ? `.${name}` : `[${JSON.stringify(name)}]`;
}
