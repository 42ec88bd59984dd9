// The page has keys of its own: it must hear those pressed outside the frames, and no other.
const heard = document.getElementById('heard');
const keys = [];
document.addEventListener('keydown', ({ key }) => {
  keys.push(key);
  heard.textContent = keys.slice(-12).join(' ');
});

// What the embeds say comes to the page as events.
const opened = document.getElementById('opened');
document.addEventListener('sourceline:select', ({ detail }) => {
  opened.textContent = detail.event ?? 'nothing';
});
