import { defineSourceLine } from 'sourceline/element';

// Where your Sourceline is; here, where this page is.
defineSourceLine(import.meta.env.VITE_SOURCELINE ?? location.origin);

document.addEventListener('sourceline:select', ({ detail }) => {
  document.querySelector('output').textContent = detail.event ?? 'nothing';
});
