/** Beside the style sheet of the report. */
export const PREVIEW_STYLES = `
[data-key]:hover{outline:2px solid currentColor;outline-offset:1px;cursor:help}
.texts{max-width:100%;overflow-x:auto}
.texts table{width:100%;table-layout:fixed}
.texts th:first-child{width:26%}
.texts th:last-child{width:8em}
.texts td,.texts th{vertical-align:top;text-align:start;overflow-wrap:anywhere;padding:.3em .5em}
.texts td:first-child{font-family:monospace;font-size:.85em}
.texts tr[data-state=missing] td:last-child,.texts tr[data-state=stale] td:last-child{font-weight:600}
.find{position:sticky;top:0;padding:.5em 0;background:Canvas;color:CanvasText;z-index:1}
.find input{font:inherit;width:min(30em,100%)}
`;

/** Shows the rows that hold what is typed; without it all of them are there. */
export const PREVIEW_SCRIPT = `
const box = document.getElementById('find');
const rows = [...document.querySelectorAll('.texts tbody tr')];
const words = rows.map((row) => row.textContent.toLowerCase());
box.addEventListener('input', () => {
  const wanted = box.value.toLowerCase();
  rows.forEach((row, at) => { row.hidden = !words[at].includes(wanted); });
});
document.addEventListener('click', (event) => {
  const key = event.altKey && event.target.closest('[data-key]')?.dataset.key;
  if (key) { box.value = key; box.dispatchEvent(new Event('input')); box.scrollIntoView(); }
});
`;
