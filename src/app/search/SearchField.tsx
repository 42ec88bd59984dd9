import { usePanelContext } from '../../panels/context/PanelContext.ts';
import { useServices } from '../services/Services.ts';
import { useRef, type KeyboardEvent } from 'react';
import { nextFound } from '../../story/search/nextFound.ts';
import { nothingOpen } from '../address/openKeys.ts';
import { useFind } from './FindState.ts';
import { useTypedQuery } from './useTypedQuery.ts';

/**
 * Searches as one types. Enter and Shift+Enter open the next and previous match while the focus
 * stays; Escape clears the field, or leaves it when it is empty.
 */
export function SearchField() {
  const { bar } = useServices();
  const { language } = usePanelContext();
  const { find } = language.page;
  const { field, order, matchingIdsOf, prepare } = useFind();
  const { query, type, end, clear } = useTypedQuery();
  const cameFrom = useRef<EventTarget | null>(null);

  const step = (direction: 'next' | 'previous') => {
    end();
    const matchingIds = query === '' ? null : matchingIdsOf(query);
    const event = matchingIds && nextFound(order, matchingIds, bar.read().event, direction);
    if (event) bar.go({ ...nothingOpen, event });
  };
  const leave = () => {
    const { current } = cameFrom;
    if (current instanceof HTMLElement || current instanceof SVGElement) current.focus();
    else field.current?.blur();
  };
  const act = (key: KeyboardEvent) => {
    if (key.nativeEvent.isComposing) return;
    if (key.key === 'Enter') step(key.shiftKey ? 'previous' : 'next');
    else if (key.key === 'Escape' && query === '') leave();
    else if (key.key === 'Escape') clear();
    else return;
    key.preventDefault();
  };
  return (
    <div className={query === '' ? 'search-field search-field-empty' : 'search-field'}>
      <svg className="search-sign" viewBox="0 0 20 20" aria-hidden="true">
        <path d="M13 13l4 4M14 8.5a5.5 5.5 0 1 1-11 0a5.5 5.5 0 0 1 11 0" />
      </svg>
      <input
        ref={field}
        type="search"
        data-testid="search"
        aria-label={find.search}
        aria-keyshortcuts={find.key}
        placeholder={find.search}
        maxLength={200}
        enterKeyHint="search"
        autoComplete="off"
        spellCheck={false}
        // An empty field has the direction of its own placeholder.
        dir={query === '' ? undefined : 'auto'}
        value={query}
        onChange={(event) => type(event.target.value)}
        onFocus={(event) => {
          cameFrom.current = event.relatedTarget;
          prepare();
        }}
        onBlur={end}
        onKeyDown={act}
      />
      {query === '' && <kbd aria-hidden="true">{find.key}</kbd>}
    </div>
  );
}
