import '../style/words.css';
import '../style/reading.css';

export { StoryInOrder } from '../../panels/inorder/StoryInOrder.tsx';
