import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const head = (/** @type {string} */ links) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>bench</title><link rel="icon" href="data:,">${links}<style>html,body{margin:0;height:100%}#timeline{height:100vh}</style></head><body><div id="timeline"></div>`;

const vis = `${head('<link rel="stylesheet" href="/vis/styles/vis-timeline-graph2d.min.css">')}
<script src="/vis/standalone/umd/vis-timeline-graph2d.min.js"></script>
<script type="module">
const data = await (await fetch(new URLSearchParams(location.search).get('data'))).json();
const items = new vis.DataSet(data.events.map(({ id, title, start, end, group }) => ({ id, content: title, start, end, group })));
const groups = new vis.DataSet(data.groups.map(({ id, name }) => ({ id, content: name })));
const timeline = new vis.Timeline(document.getElementById('timeline'), items, groups, {
  height: '100%', zoomKey: 'ctrlKey', cluster: { maxItems: 1 }, stack: false,
});
timeline.on('changed', () => { window.drawn = true; });
</script></body></html>`;

const timelinejs = `${head('<link rel="stylesheet" href="/timelinejs/css/timeline.css">')}
<script src="/timelinejs/js/timeline.js"></script>
<script>
new TL.Timeline('timeline', new URLSearchParams(location.search).get('data'), { hash_bookmark: false, font: null, ga_measurement_id: null });
</script></body></html>`;

/** Writes the pages of the two others. @param {string} folder made when it is not there */
export function writeRivalPages(folder) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'vis.html'), vis);
  writeFileSync(join(folder, 'timelinejs.html'), timelinejs);
}
