import type { AtRule, Helpers, Plugin, Rule } from 'postcss';

/** The container whose size is queried; see ownRoom.css. */
const room = 'sourceline';
/** A fraction of the window's height. */
const ofHeight = /(\d)[dsl]?v[hb]\b/g;
const roomItself = /^\.sourceline-room\b/;
/** A custom property of the site's; the timeline's have a name of their own already. */
const ownProperty = /^--(?!timeline-|sourceline-)/;
const propertyRead = /(\bvar\(\s*)--(?!timeline-|sourceline-)/g;

/** What stands for the page in the site's own style sheets. */
const pageItself = /^(?::root|html|body|#sourceline)(?![\w-])/;
/** An attribute of the root: the theme, the frame. */
const pageAttribute = /^\[data-(?:theme|font|embed|headless|capture|sourceline)[^\]]*\]/;

/**
 * A PostCSS plugin that confines the site's style sheets to an element of somebody else's page:
 * rules for the page become the element's, all others apply inside it, without more specificity than
 * before. Queries for the window's size become queries for the size of the element's room
 * (ownRoom.css). The names of cascade layers and of custom properties begin with `sourceline`: a
 * page's own `--ink` is not ours.
 *
 * The timeline's own styles need none of this, since the names of its classes are its own.
 *
 * @param place the selector of the element
 */
export function ownStyles(place: string): Plugin {
  return {
    postcssPlugin: 'sourceline-own-styles',
    AtRule: { layer: nameLayers, media: askRoom },
    Declaration(declaration) {
      declaration.prop = declaration.prop.replace(ownProperty, '--sourceline-');
      declaration.value = declaration.value
        .replace(propertyRead, '$1--sourceline-')
        // For a room without a height of its own it is still the window's (CSS Containment 3).
        .replace(ofHeight, '$1cqb');
    },
    Rule(rule) {
      if (isTold(rule) || isInKeyframes(rule)) return;
      Object.assign(rule, { [told]: true });
      // What the timeline shares with the panels also applies to a timeline on its own.
      const inside = isOfTimeline(rule) ? `${place}, .timeline-frame` : place;
      rule.selectors = rule.selectors.map((selector) =>
        namedByTimeline.test(selector) ? selector : within(place, selector, inside),
      );
    },
  };
}

const told = Symbol('told');
const isTold = (node: Rule | AtRule) => told in node;

function nameLayers(rule: AtRule): void {
  if (isTold(rule)) return;
  Object.assign(rule, { [told]: true });
  // A layer inside a layer already belongs to it.
  if (isInLayer(rule)) return;
  rule.params = rule.params
    .split(',')
    .map((name) => `sourceline.${name.trim()}`)
    .join(', ');
}

function askRoom(rule: AtRule, { postcss }: Helpers): void {
  // A query with alternatives is not about size.
  const conditions = rule.params.includes(',') ? [] : rule.params.split(/\s+and\s+/);
  const ofRoom = conditions.filter((condition) => /\b(?:width|height)\b/.test(condition));
  if (ofRoom.length === 0) return;
  const others = conditions.filter((condition) => !ofRoom.includes(condition));
  const params = `${room} ${ofRoom.join(' and ')}`;
  const asked = rule.clone({ name: 'container', params });
  if (others.length === 0) rule.replaceWith(asked);
  else
    rule.replaceWith(
      postcss.atRule({ name: 'media', params: others.join(' and '), nodes: [asked] }),
    );
}

function isInLayer({ parent }: AtRule): boolean {
  return parent?.type === 'atrule' && 'name' in parent && parent.name === 'layer';
}

function isInKeyframes({ parent }: Rule): boolean {
  return parent?.type === 'atrule' && 'name' in parent && parent.name.endsWith('keyframes');
}

/** Nobody else's page has classes with these names. */
const namedByTimeline = /^[^\s,]*\.(?:timeline|still)-?/;

const isOfTimeline = ({ source }: Rule) =>
  /[\\/]timeline[\\/]style[\\/]/.test(source?.input.file ?? '');

/** Also when the root is only part of the selector's first compound: `:root:not([data-theme])`. */
function within(place: string, selector: string, inside: string): string {
  if (roomItself.test(selector)) return selector;
  if (pageItself.test(selector)) {
    const rest = selector
      .replace(pageItself, '')
      .replace(/^(\S*)\s+(?:html|body|#sourceline)(?![\w-])/, '$1');
    return `${place}${rest}`;
  }
  if (pageAttribute.test(selector)) return `${place}${selector.replace(/\s+body(?![\w-])/, '')}`;
  return `:where(${inside}) ${selector}`;
}
