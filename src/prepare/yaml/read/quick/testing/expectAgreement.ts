import { expect } from 'vitest';
import { storyForm } from '../../../form/storyForm.ts';
import { parseYaml } from '../../parseYaml.ts';
import { placeIn, type Keys } from '../../placeIn.ts';
import { plainOf, settleWords } from '../../plainOf.ts';
import { placeQuickly } from '../placeQuickly.ts';
import { readQuickly } from '../readQuickly.ts';

function quickly(text: string) {
  const quick = readQuickly(text);
  if (!quick) return undefined;
  settleWords(quick.value, storyForm);
  return { value: quick.value, placeOf: placeQuickly(quick) };
}

function wholly(text: string) {
  const parsed = parseYaml(text);
  if (!parsed.ok) return { faults: parsed.faults };
  const { document } = parsed;
  return {
    value: plainOf(document, storyForm),
    placeOf: (keys: Keys) => placeIn(document, keys),
  };
}

/** Every path in a value, each with one below it that does not exist. */
function pathsOf(value: unknown, keys: Keys = []): Keys[] {
  const isHolder = typeof value === 'object' && value !== null;
  const children: [string | number, unknown][] = Array.isArray(value)
    ? [...value.entries()]
    : isHolder
      ? Object.entries(value)
      : [];
  const missing = Array.isArray(value) ? value.length : 'not there';
  return [
    keys,
    [...keys, missing],
    ...children.flatMap(([key, child]) => pathsOf(child, [...keys, key])),
  ];
}

/** Expects quick reading to yield what the full parser reads, with the same positions. */
export function expectAgreement(text: string): boolean {
  const quick = quickly(text);
  if (!quick) return false;
  const whole = wholly(text);
  expect(whole).not.toHaveProperty('faults');
  expect(quick.value).toStrictEqual(whole.value);
  for (const keys of pathsOf(quick.value)) {
    expect([keys, quick.placeOf(keys)]).toEqual([keys, whole.placeOf?.(keys)]);
  }
  return true;
}
