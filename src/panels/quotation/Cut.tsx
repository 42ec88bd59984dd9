import { usePanelContext } from '../context/PanelContext.ts';

/** Where the article put words of its own between two parts of the statement. */
export function Cut() {
  const { page } = usePanelContext().language;
  return (
    <>
      {' '}
      <span className="cut" aria-hidden="true">
        {page.cut}
      </span>
      <span className="visually-hidden">({page.cutWords})</span>{' '}
    </>
  );
}
