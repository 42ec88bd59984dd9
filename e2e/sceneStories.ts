import type { StoryFile } from '../src/story/file/schema.ts';
import { inventedStory } from './inventedStory.ts';

const days = (...numbers: number[]) => numbers.map((n) => `2023-09-${String(n).padStart(2, '0')}`);

/** One small story for each behaviour: what the drawing does with it is the picture of that name. */
const behaviours = {
  'a day is a dot': { dates: days(4, 9) },
  'somewhere within is an open bar': { dates: ['2023-05', '2023-09-02/2023-09-14', '2023-12-01'] },
  'about fades at its ends': { dates: ['2019~', '2023-05~', '2023-09-09'] },
  'an open end runs on': { dates: ['/2020-06', '2021-03/..', '2023-09-09'] },
  'empty years fold': { dates: ['1998-03-01', '2009-05-02', ...days(1, 2, 3, 4, 5, 6)] },
  'what has no room steps back to a dot': { dates: days(1, 1, 1, 2, 2, 3, 3, 3, 4, 5, 6, 6, 7, 8) },
  'too near to be told apart is one mark': {
    dates: Array.from({ length: 240 }, () => '2023-09-09'),
  },
  'years far beyond a calendar': { dates: ['Y-40000', '-0043-03-15', '2023'] },
  'articles of one outlet stand together': { dates: days(1, 3, 5, 8), articles: 4 },
  'linear time': { dates: ['1998-03-01', '2009-05-02', ...days(1, 2, 3, 4, 5, 6)] },
} as const;

export type SceneName = keyof typeof behaviours;
export const sceneNames = Object.keys(behaviours).filter(isSceneName);

function isSceneName(name: string): name is SceneName {
  return name in behaviours;
}

export const storyOf = (name: SceneName): StoryFile => inventedStory(behaviours[name]);

/** In `e2e/pictures/`: the picture, and the same scene as text. */
export const fileOf = (name: SceneName, ending: 'png' | 'svg') =>
  `scene-${name.replaceAll(' ', '-')}.${ending}`;

export const scaleOf = (name: SceneName): 'elastic' | 'linear' =>
  name === 'linear time' ? 'linear' : 'elastic';

export const sceneViewport = { width: 1000, height: 900 };
export const sceneAddress = (name: SceneName) => `?capture=1&theme=light&scale=${scaleOf(name)}`;
