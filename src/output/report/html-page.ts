/** How the page looks, on paper-white and on dark screens. */
export const PAGE_STYLE = `
:root{color-scheme:light dark;--ink:#1c1c1c;--paper:#fff;--faint:#666;--line:#ddd;--error:#b3261e;--warning:#8a5a00;--info:#1f5fa8}
@media (prefers-color-scheme:dark){:root{--ink:#e6e6e6;--paper:#161616;--faint:#999;--line:#333;--error:#ff8a80;--warning:#ffc766;--info:#8ab8ff}}
*{box-sizing:border-box}
body{margin:0 auto;max-width:72rem;padding:1.5rem;font:15px/1.5 system-ui,sans-serif;color:var(--ink);background:var(--paper)}
h1{font-size:1.4rem;margin:0 0 .5rem}
body.failed h1{color:var(--error)}
.tiles{display:flex;flex-wrap:wrap;gap:.5rem;margin:0 0 1rem}
.tile{border:1px solid var(--line);border-radius:.4rem;padding:.3rem .7rem;color:var(--faint)}
.tile b{color:var(--ink);font-size:1.15rem}
.tile.error b,.error .level{color:var(--error)}.tile.warning b,.warning .level{color:var(--warning)}.tile.info b,.info .level{color:var(--info)}
figure{margin:0 0 1rem}figcaption{font-weight:600}
svg{max-width:100%;height:auto}svg text{font:12px system-ui,sans-serif;fill:var(--ink)}
rect.error{fill:var(--error)}rect.warning{fill:var(--warning)}rect.info{fill:var(--info)}
.bar{cursor:pointer}.bar:hover text{text-decoration:underline}
form{position:sticky;top:0;display:flex;flex-wrap:wrap;gap:1rem;align-items:center;padding:.6rem 0;background:var(--paper);border-bottom:1px solid var(--line)}
#search{flex:1 1 20rem;padding:.4rem .6rem;font:inherit}
output{color:var(--faint)}
h2{font-size:1rem;margin:1.2rem 0 .2rem;overflow-wrap:anywhere}h2 small{font-weight:400;color:var(--faint)}
ol{list-style:none;margin:0;padding:0}li{padding:.3rem 0;border-top:1px solid var(--line);overflow-wrap:anywhere}
code{color:var(--faint);font-size:.85em}
pre{margin:.2rem 0 0;padding:.4rem .6rem;overflow-x:auto;border-left:3px solid var(--line);font:13px/1.35 ui-monospace,monospace}
pre i{font-style:normal;color:var(--error)}
footer{margin-top:2rem;color:var(--faint);font-size:.85rem}
[hidden]{display:none}
@media print{form{display:none}}
`;

/** Filters what is shown: severities, and all words of the search in a finding, its file or its agency. */
export const PAGE_SCRIPT = `
const search = document.getElementById('search'), boxes = [...document.querySelectorAll('#filters input[type=checkbox]')];
const sections = [...document.querySelectorAll('section')].map((section) => ({
  section, agency: section.dataset.agency, name: section.querySelector('h2').textContent.toLowerCase(),
  items: [...section.querySelectorAll('li')].map((item) => ({ item, rule: item.dataset.rule, kind: item.className, text: item.textContent.toLowerCase() })),
}));
const holds = (word, story, one) =>
  word.startsWith('rule:') ? one.rule === word.slice(5) : word.startsWith('agency:') ? story.agency === word.slice(7)
  : one.text.includes(word) || story.name.includes(word);
function filter() {
  const kinds = new Set(boxes.filter((box) => box.checked).map((box) => box.name));
  const words = search.value.toLowerCase().match(/agency:no agency|\\S+/g) ?? [];
  let shown = 0, all = 0;
  for (const story of sections) {
    let some = false;
    for (const one of story.items) {
      const fits = kinds.has(one.kind) && words.every((word) => holds(word, story, one));
      one.item.hidden = !fits;
      some ||= fits;
      shown += fits;
      all += 1;
    }
    story.section.hidden = !some;
  }
  document.getElementById('shown').textContent = shown + ' of ' + all + ' findings';
}
document.getElementById('filters').addEventListener('input', filter);
document.getElementById('filters').addEventListener('submit', (event) => event.preventDefault());
for (const bar of document.querySelectorAll('.bar')) bar.addEventListener('click', () => { search.value = bar.dataset.filter; filter(); search.focus(); });
filter();
`;
