import '../style/words.css';
import '../style/reading.css';

export { PrintedPage } from './PrintedPage.tsx';
export { WholeStory } from '../../panels/readingMode/WholeStory.tsx';
