import * as v from 'valibot';

/** What stands at a place of a YAML file, as far as it decides how the place is read. */
export type Kind = 'text' | 'list' | 'map';

interface Options<Text, List, Maps extends readonly unknown[]> {
  /** For a word or a number; absent: none may stand here. */
  text?: Text;
  list?: List;
  /** For names with values, the first whose `when` holds. */
  maps: Maps;
  /** Which of `maps`, from the names that stand there; absent: the first. */
  which?: (has: (name: string) => boolean) => number;
}

/** A schema that also says what else may stand in its place. */
export interface Choice<Schema extends v.GenericSchema> extends v.LazySchema<Schema> {
  readonly options: readonly Schema[];
  /** @param names of a map */
  readonly choose: (kind: Kind, names: readonly string[]) => Schema;
}

/**
 * A place that may be written in several ways, told apart by what stands there at a glance: a text,
 * a list, or which names a map has. So what is wrong is said of the one way that was meant, where a
 * union of schemas would say it of all.
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
