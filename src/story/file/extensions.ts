/**
 * The value without the fields whose name starts with `x-`, which are left to others: the value
 * itself if it has none, otherwise a copy.
 */
export function withoutExtensions(value: unknown): unknown {
  return hasExtensions(value) ? copyWithout(value) : value;
}

/** Whether a field's name starts with `x-`, here or anywhere inside. */
export function hasExtensions(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(hasExtensions);
  if (!isRecord(value)) return false;
  for (const name in value) {
    if (name.startsWith('x-') || hasExtensions(value[name])) return true;
  }
  return false;
}

function copyWithout(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(copyWithout);
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => !name.startsWith('x-'))
      .map(([name, field]) => [name, copyWithout(field)]),
  );
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
