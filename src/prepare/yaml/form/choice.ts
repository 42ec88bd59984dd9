import * as v from 'valibot';

/** What is at a place of a YAML file, as far as it decides how the place is read. */
export type Kind = 'text' | 'list' | 'map';

interface Options<Text, List, Maps extends readonly unknown[]> {
  /** For a word or a number. Omitted when neither is allowed here. */
  text?: Text;
  list?: List;
  /** For maps; `which` selects one. */
  maps: Maps;
  /** Index into `maps`, chosen by the names that are there. Defaults to the first. */
  which?: (has: (name: string) => boolean) => number;
}

/** A schema that also says what else is allowed in its place. */
export interface Choice<Schema extends v.GenericSchema> extends v.LazySchema<Schema> {
  readonly options: readonly Schema[];
  /** @param names the names in a map */
  readonly choose: (kind: Kind, names: readonly string[]) => Schema;
}

/**
 * A place that may be written in several ways, which can be distinguished at a glance: a text, a
 * list, or which names a map has. Faults are thus reported for the one way that was meant, where a
 * union of schemas would report them for all.
 */
export function choice<
  Text extends v.GenericSchema = never,
  List extends v.GenericSchema = never,
  One extends v.GenericSchema = never,
>({
  text,
  list,
  maps,
  which = () => 0,
}: Options<Text, List, readonly One[]>): Choice<Text | List | One> {
  const options: readonly (Text | List | One)[] = [text, list, ...maps].filter(
    (one) => one !== undefined,
  );
  const first = options[0];
  if (first === undefined) throw new Error('a choice has at least one option');
  const choose = (kind: Kind, names: readonly string[]) => {
    if (kind === 'map') return maps[which((name) => names.includes(name))] ?? first;
    return (kind === 'list' ? list : text) ?? first;
  };
  const schema = v.lazy((input: unknown) => choose(kindOf(input), namesOf(input)));
  return { ...schema, options, choose };
}

function kindOf(input: unknown): Kind {
  if (Array.isArray(input)) return 'list';
  return typeof input === 'object' && input !== null ? 'map' : 'text';
}

function namesOf(input: unknown): string[] {
  return typeof input === 'object' && input !== null ? Object.keys(input) : [];
}
