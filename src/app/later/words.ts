import '../style/words.css';

export { PanelFrame } from '../../panels/frame/PanelFrame.tsx';
export { LooseDifferences } from '../../panels/difference/LooseDifferences.tsx';
export { LooseQuotations } from '../../panels/quotation/LooseQuotations.tsx';
