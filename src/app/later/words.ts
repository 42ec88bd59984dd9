import '../style/words.css';

export { PanelFrame } from '../../panels/frame/PanelFrame.tsx';
