import type { Scene } from '../../layout/scene.ts';
import { DrawingProvider, type Drawing } from '../Drawing.ts';
import { SceneDrawing } from '../SceneDrawing.tsx';

interface Props {
  scene: Scene;
  drawing: Drawing;
  /** What the picture is called, and what there is to see on it, for those who hear it. */
  title: string;
  description: string;
  /** The heading over the rows. */
  rowsHeading: string;
  /** A CSS list of font families. */
  fontFamily: string;
  /** CSS of the classes and everything that it names: the picture stands by itself. */
  css: string;
  /** The ground that it is drawn on, as CSS writes a colour; null: none. */
  ground: string | null;
}

const nothing = () => {};

/** A scene as a whole SVG document: text stays text, and links stay links. */
export function SceneSvg(props: Props) {
  const { scene, drawing, title, description, ground } = props;
  const { widthPx, heightPx } = scene;
  const titleId = `${drawing.idPrefix}-title`;
  const aboutId = `${drawing.idPrefix}-about`;
  return (
    <DrawingProvider value={drawing}>
      <svg
        xmlns="http://www.w3.org/2000/svg"
        className="timeline-scene"
        direction={drawing.direction}
        lang={drawing.storyLanguage}
        width={widthPx}
        height={heightPx}
        viewBox={`0 0 ${widthPx} ${heightPx}`}
        fontFamily={props.fontFamily}
        role="group"
        aria-labelledby={`${titleId} ${aboutId}`}
      >
        <title id={titleId}>{title}</title>
        <desc id={aboutId}>{description}</desc>
        <style>{props.css}</style>
        {ground !== null && <rect width={widthPx} height={heightPx} fill={ground} />}
        <SceneDrawing
          scene={scene}
          rowsHeading={props.rowsHeading}
          onFold={nothing}
          onCluster={nothing}
        />
      </svg>
    </DrawingProvider>
  );
}
