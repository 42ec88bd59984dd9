import type { Scene } from '../../layout/scene.ts';
import { DrawingProvider, type Drawing, type DrawingWords } from '../Drawing.ts';
import { SceneDrawing } from '../SceneDrawing.tsx';

interface Props {
  scene: Scene;
  drawing: Drawing;
  /** The picture's title and description, for screen readers. */
  title: string;
  description: string;
  /** The heading above the rows. */
  rowsHeading: string;
  /** A CSS list of font families. */
  fontFamily: string;
  /**
   * CSS for the classes and everything that it refers to, which makes the picture standalone. Empty:
   * the page's style sheets provide it.
   */
  css: string;
  /** The background, as a CSS colour; `null` for none. */
  ground: string | null;
  /** The margin around the scene, whose labels may extend slightly beyond it. Defaults to none. */
  marginPx?: number;
}

const nothing = () => {};

/** In a picture nothing can be pressed: no mark is said to zoom in, and no gap to be shown in full. */
const wordsInPicture = (words: DrawingWords): DrawingWords => ({
  ...words,
  zoomInto: (cluster) => cluster,
  fold: ({ words: time }) => time,
});

/** A scene as a complete SVG document: text stays text, and links stay links. */
export function SceneSvg(props: Props) {
  const { scene, drawing, title, description, ground } = props;
  const { marginPx = 0 } = props;
  const box = {
    x: 0 - marginPx,
    y: 0 - marginPx,
    width: scene.widthPx + 2 * marginPx,
    height: scene.heightPx + 2 * marginPx,
  };
  const titleId = `${drawing.idPrefix}-title`;
  const aboutId = `${drawing.idPrefix}-about`;
  return (
    <DrawingProvider value={{ ...drawing, words: wordsInPicture(drawing.words) }}>
      <svg
        xmlns="http://www.w3.org/2000/svg"
        className="timeline-scene"
        direction={drawing.direction}
        lang={drawing.storyLanguage}
        width={box.width}
        height={box.height}
        viewBox={`${box.x} ${box.y} ${box.width} ${box.height}`}
        fontFamily={props.fontFamily}
        role="group"
        aria-labelledby={`${titleId} ${aboutId}`}
      >
        <title id={titleId}>{title}</title>
        <desc id={aboutId}>{description}</desc>
        {props.css !== '' && <style>{props.css}</style>}
        {ground !== null && <rect {...box} fill={ground} />}
        <SceneDrawing
          scene={scene}
          rowsHeading={props.rowsHeading}
          movingPx={null}
          onFold={nothing}
          onCluster={nothing}
        />
      </svg>
    </DrawingProvider>
  );
}
