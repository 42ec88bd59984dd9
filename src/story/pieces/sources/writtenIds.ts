/**
 * Ids as the index has them: after an id, a number says how many follow that count on from it, as
 * `article-8`, `article-9`, `article-10` do. Twenty thousand numbered ids take 48 kB otherwise.
 */
export type WrittenIds = readonly (string | number)[];

/** A number of at most nine digits at the end, without zeros before it. */
const numbered = /^(.*?)(0|[1-9]\d{0,8})$/;

export function writeIds(ids: readonly string[]): (string | number)[] {
  const written: (string | number)[] = [];
  let next: string | undefined;
  for (const id of ids) {
    const last = written.at(-1);
    if (id !== next) written.push(id);
    else if (typeof last === 'number') written[written.length - 1] = last + 1;
    else written.push(1);
    next = following(id);
  }
  return written;
}

/** @throws Error when there is nothing to count on from */
export function readIds(written: WrittenIds): string[] {
  const ids: string[] = [];
  for (const entry of written) {
    if (typeof entry === 'string') {
      ids.push(entry);
      continue;
    }
    for (let n = 0; n < entry; n += 1) {
      const id = following(ids.at(-1) ?? '');
      if (id === undefined) throw new Error(`no id counts on from "${ids.at(-1) ?? ''}"`);
      ids.push(id);
    }
  }
  return ids;
}

/** `undefined` when the id does not end in a number. */
function following(id: string): string | undefined {
  const [, name, number] = numbered.exec(id) ?? [];
  return number === undefined ? undefined : `${name}${Number(number) + 1}`;
}
