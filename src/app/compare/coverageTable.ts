import '../style/coverage.css';

export { CoverageTable } from '../../panels/coverage/CoverageTable.tsx';
