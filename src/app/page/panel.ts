import '../style/words.css';

export { keepPlace } from './keepPlace.ts';
export { PanelFrame } from '../../panels/shell/PanelFrame.tsx';
