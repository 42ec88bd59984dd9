import { options } from 'preact';

/**
 * Releases what a component rendered before its latest render. Preact leaves it on the element that
 * was replaced, and that element stays reachable through any part of it: the children passed to a
 * provider, or a handler that an unchanged mark still has. Every panel ever opened was retained this
 * way (`e2e/memory.spec.ts`). Call it once, before anything is rendered.
 *
 * `__c` and `__k` are the names of a vnode's component and children in Preact's published file; they
 * are fixed in its `mangle.json`, because its own tools read them.
 */
export function releaseReplaced(): void {
  const lastDrawn = new WeakMap<object, object>();
  const handle = options.diffed?.bind(options);
  options.diffed = (vnode) => {
    handle?.(vnode);
    const component: unknown = Reflect.get(vnode, '__c');
    if (typeof component !== 'object' || component === null) return;
    const replaced = lastDrawn.get(component);
    if (replaced && replaced !== vnode) Reflect.set(replaced, '__k', null);
    lastDrawn.set(component, vnode);
  };
}
