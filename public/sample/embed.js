/*
 * A page that embeds Sourceline in the plainest way: an iframe whose address ends in `embed=1`.
 * A real page writes that address into its markup. This one takes it from its own, so that it
 * serves for every story: ?story=mill-street&event=video&theme=dark&width=680&height=560
 */
const frame = document.getElementById('timeline');
const asked = new URLSearchParams(location.search);

for (const side of ['width', 'height']) {
  const px = Number.parseInt(asked.get(side) ?? '', 10);
  if (px > 0) frame.setAttribute(side, String(px));
  asked.delete(side);
}
asked.set('embed', '1');
frame.setAttribute('src', `../?${asked}`);

// The page has keys of its own: it must hear those pressed outside the frame, and no other.
const keys = [];
document.addEventListener('keydown', ({ key }) => {
  keys.push(key);
  document.getElementById('heard').textContent = keys.slice(-12).join(' ');
});
