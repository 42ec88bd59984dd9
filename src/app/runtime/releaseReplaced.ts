import { options } from 'preact';

/**
 * Lets go of what a component drew before it drew itself again. Preact leaves it in the element that
 * was replaced, and that element is held wherever a part of it is: in the children that a provider
 * was given, in a handler that an unchanged mark has still. Each panel that was ever open was kept so
 * (`e2e/memory.spec.ts`). To be called once, before anything is rendered.
 *
 * `__c` and `__k` are what Preact's published file calls a vnode's component and children; they are
 * fixed in its `mangle.json`, since its own tools read them.
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
