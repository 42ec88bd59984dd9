import { createRoot } from 'react-dom/client';
import { flushSync } from 'react-dom';
import type { StorySource } from '../../story/source/storySource.ts';
import { SceneSvg } from '../../timeline/draw/still/SceneSvg.tsx';
import { layoutTimeline } from '../../timeline/layout/layoutTimeline.ts';
import type { ShownPicture } from '../../timeline/shownPicture.ts';
import { paintPicture } from './paintPicture.ts';
import { writeOutSvg } from './writeOutSvg.ts';

/** Labels may extend beyond the drawing, as they do on the page. */
const marginPx = 24;
/** The width of a picture that runs across, for a timeline that runs down the page. */
const acrossPx = 1000;
const idPrefix = 'download';

/** The timeline as it is drawn, in the page's current colours, with nothing hovered or focused. */
export async function makePictureFile(
  form: 'svg' | 'png',
  picture: ShownPicture,
  { source, linkOf }: { source: StorySource; linkOf: (href: string) => string },
): Promise<BlobPart> {
  const { view, environment } = picture;
  const { story } = source;
  const scene =
    picture.scene ??
    layoutTimeline(
      picture.story.index,
      { ...view, window: null },
      { widthPx: acrossPx },
      environment,
    );
  const place = document.createElement('div');
  // Where the page's style sheets apply but nobody sees or hears it.
  place.className = 'timeline-frame download-stage';
  place.inert = true;
  place.ariaHidden = 'true';
  (document.querySelector('.timeline-frame') ?? document.body).append(place);
  const root = createRoot(place);
  try {
    flushSync(() =>
      root.render(
        <SceneSvg
          scene={scene}
          drawing={{ ...picture.drawing, idPrefix }}
          title={story.title}
          description={story.description}
          rowsHeading={picture.story.rowsHeading}
          fontFamily={picture.fontFamily}
          css=""
          marginPx={marginPx}
          ground={getComputedStyle(place).getPropertyValue('--timeline-paper')}
        />,
      ),
    );
    const svg = place.querySelector('svg');
    if (!svg) throw new Error('the picture was not drawn');
    return form === 'svg' ? writeOutSvg(svg, linkOf) : await paintPicture(svg);
  } finally {
    root.unmount();
    place.remove();
  }
}
