/** One step of a singular JSONPath as jsonPath.ts writes it. */
const step = /\.([A-Za-z_]\w*)|\[(\d+)\]|\[("(?:[^"\\]|\\.)*")\]/gy;

/** The keys and indices of a singular JSONPath: `$.a[3]` gives `a`, 3. */
export function keysOfPath(path: string): (string | number)[] {
  const keys: (string | number)[] = [];
  step.lastIndex = 1;
  for (let found = step.exec(path); found; found = step.exec(path)) {
    const [, name, position, quoted] = found;
    if (name !== undefined) keys.push(name);
    else if (position !== undefined) keys.push(Number(position));
    else keys.push(String(JSON.parse(quoted ?? '""')));
  }
  return keys;
}
