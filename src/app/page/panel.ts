import '../style/words.css';

export { PanelFrame } from '../../panels/shell/PanelFrame.tsx';
