import '../style/words.css';
import '../style/reading.css';

export { StoryInOrder } from '../../panels/readingMode/StoryInOrder.tsx';
