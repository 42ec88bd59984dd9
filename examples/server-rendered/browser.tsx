import { hydrateRoot } from 'react-dom/client';
import 'sourceline/story.css';
import { Page } from './Page.tsx';

const container = document.getElementById('page');
if (!container) throw new Error('the page has no element with the id "page"');
hydrateRoot(container, <Page />, {
  // What the server sent and what the browser draws are one: anything else is a fault.
  onRecoverableError: (error) => reportError(error),
});
