/** A figure with words of its own, which the script makes a timeline of. */
export const figure = (attributes = '') => `
  <figure data-sourceline="mill-street" ${attributes}>
    <p><a href="/fallback">The bridge on Mill Street</a></p>
    <ul><li>The bridge closes to lorries</li></ul>
  </figure>`;

export const script = (site: string) => `<script async src="${site}embed.js"></script>`;
