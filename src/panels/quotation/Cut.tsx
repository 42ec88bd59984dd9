import { useReading } from '../context/Reading.ts';

/** Where the article put words of its own between two parts of the statement. */
export function Cut() {
  const { page } = useReading().language;
  return (
    <>
      {' '}
      <span className="cut" aria-hidden="true">
        {page.cut}
      </span>
      <span className="only-heard">({page.cutWords})</span>{' '}
    </>
  );
}
