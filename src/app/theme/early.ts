import { lookKinds } from '../address/lookKinds.ts';
import type { ValueKind } from '../address/valueKinds.ts';
import { showLook } from './showLook.ts';

/*
 * The one script that a page waits for, and the smallest: the story's text is painted before the
 * program comes, and in a frame, in a theme or without its head it has to look so from the start.
 */
const query = new URLSearchParams(location.search);

function read<Value>(key: string, kind: ValueKind<Value>): Value {
  return kind.decode(query.get(key) ?? '') ?? kind.absent;
}

showLook(document.documentElement, {
  theme: read('theme', lookKinds.theme),
  font: read('font', lookKinds.font),
  header: read('header', lookKinds.header),
  embed: read('embed', lookKinds.embed),
});
