import '../style/words.css';
import '../style/reading.css';

export { WholeStory } from '../../panels/readingMode/WholeStory.tsx';
