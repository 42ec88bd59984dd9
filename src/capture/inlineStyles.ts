import type { SvgDocument } from './svgDocument.ts';

/**
 * Writes the rules of a document's style sheets into its elements, following the cascade: by
 * specificity, then by order. For programs that draw SVG but know little CSS. It handles selectors
 * of classes, attributes and elements, without layers and importance, as in `sceneStyle`.
 */
export function inlineStyles(document: SvgDocument): void {
  const rules = [...document.querySelectorAll('style')].flatMap((sheet) => {
    const css: string = sheet.textContent ?? '';
    sheet.remove();
    return [...css.matchAll(/([^{}]+)\{([^{}]*)\}/g)].flatMap(([, selectors = '', body = '']) =>
      selectors.split(',').map((selector) => ({ selector: selector.trim(), body })),
    );
  });
  const ordered = rules.toSorted((a, b) => specificity(a.selector) - specificity(b.selector));
  const styles = new Map<Element, Map<string, string>>();
  for (const { selector, body } of ordered) {
    for (const element of document.querySelectorAll(selector)) {
      const style = styles.get(element) ?? new Map<string, string>();
      for (const declaration of body.split(';')) {
        const [name = '', value = ''] = declaration.split(/:(.*)/s);
        style.set(name.trim(), value.trim());
      }
      styles.set(element, style);
    }
  }
  for (const [element, style] of styles) {
    element.setAttribute('style', [...style].map((pair) => pair.join(':')).join(';'));
  }
}

/**
 * The counts of elements and of classes and attributes, as one number. CSS Selectors 4, section 17.
 */
function specificity(selector: string): number {
  const classes = selector.match(/\.[\w-]+|\[[^\]]*\]/g) ?? [];
  const elements = selector.match(/(?:^|[\s>+~])[a-z][\w-]*/g) ?? [];
  return classes.length * 100 + elements.length;
}
