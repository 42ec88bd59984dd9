import { renderToString } from 'react-dom/server';
import { Page } from './Page.tsx';

/** The page as the server sends it, from the page that the browser's build wrote. */
export const renderPage = (built: string) =>
  built.replace('<!-- the story -->', () => renderToString(<Page />));
