import { renderToStaticMarkup } from 'react-dom/server';
import { SceneSvg } from '../../timeline/draw/still/SceneSvg.tsx';
import type { Drawing } from '../../timeline/draw/Drawing.ts';
import type { Scene } from '../../timeline/layout/scene.ts';
import { sansFamilies } from '../type/textMeasure.ts';
import { sceneColours, type Scheme } from './sceneColours.ts';
import { sceneStyle } from './sceneStyle.ts';

export interface SceneSvgOptions {
  /** From `stillDrawing`. */
  drawing: Drawing;
  /** The picture's alternative text, in the story's language. */
  title: string;
  description: string;
  /** The heading over the rows: `language.timeline.rowsHeading`. */
  rowsHeading: string;
  scheme: Scheme;
}

/**
 * Draws a scene as a standalone SVG document, without a browser: the page's own drawing with its
 * colours written out. Text stays text, in the page's fonts, which the document names but does not
 * contain.
 */
export function drawSceneSvg(scene: Scene, options: SceneSvgOptions): string {
  const { scheme, ...said } = options;
  return renderToStaticMarkup(
    <SceneSvg
      {...said}
      scene={scene}
      fontFamily={[...sansFamilies.map((name) => `'${name}'`), 'sans-serif'].join(', ')}
      css={sceneStyle(scheme)}
      ground={sceneColours(scheme).get('--paper') ?? null}
    />,
  );
}
