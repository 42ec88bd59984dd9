import { useCallback, useState } from 'react';

/** The folds that the reader has opened, by id. They last as long as the page. */
export function useFolds() {
  const [openFolds, setOpenFolds] = useState<readonly string[]>([]);
  const toggle = useCallback(
    (id: string) =>
      setOpenFolds((open) =>
        open.includes(id) ? open.filter((other) => other !== id) : [...open, id],
      ),
    [],
  );
  return [openFolds, toggle] as const;
}
