import type { BrowserContext } from 'playwright-core';

export const ROLODEX = 'https://rolodex.example';
export const cards = {
  ada: { id: '41', name: 'Ada Byron', mail: 'ada@byte.example', firm: 'Byte & Sons' },
  mary: { id: '42', name: 'Mary Somerville', mail: 'mary@stars.example', firm: 'Stars Ltd' },
} as const;

/**
 * A CRM nobody has heard of: labels in no language, names without a heading, and a content that comes later
 * than its address.
 */
const page = (
  now: string,
) => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Rolodex</title>
<style>body{font:15px/1.5 system-ui;margin:0;color:#223}header{background:#234;color:#fff;padding:12px 24px}nav{padding:12px 24px}nav a{margin-right:16px}main{padding:8px 24px;max-width:640px}.who{font-size:22px}th{text-align:start;padding:6px 24px 6px 0;color:#567;font-weight:400}</style></head>
<body><header>Rolodex</header><nav>${Object.values(cards)
  .map(({ id, name }) => `<a id="to-${id}" href="/cards/${id}">${name.split(' ')[0]}</a>`)
  .join('')}</nav><main></main>
<script>
const cards = ${JSON.stringify(Object.values(cards))};
const draw = (id) => {
  const { name, mail, firm } = cards.find((card) => card.id === id) ?? { name: 'Person ' + id, mail: '', firm: 'Firm ' + id };
  document.querySelector('main').innerHTML = '<div><b class="who"></b></div><table><tr><th>Zarf</th><td><a href="#write"></a></td></tr><tr><th>Yer</th><td></td></tr></table>';
  document.querySelector('.who').textContent = name;
  document.querySelector('td a').textContent = mail;
  document.querySelectorAll('td')[1].textContent = firm;
};
window.untrusted = 0;
for (const type of ['click', 'pointerdown', 'input', 'focusin']) addEventListener(type, (event) => { if (!event.isTrusted) window.untrusted += 1; }, true);
document.querySelector('nav').addEventListener('click', (event) => {
  event.preventDefault();
  const id = event.target.id.slice(3);
  history.pushState(null, '', '/cards/' + id);
  setTimeout(draw, 400, id);
});
draw('${now}');
</script></body></html>`;

/** The CRM at its address; nothing goes out to the network. */
export async function serveRolodex(context: BrowserContext): Promise<void> {
  await context.route(`${ROLODEX}/**`, (route) => {
    const [, id] = /^\/cards\/(\d+)$/.exec(new URL(route.request().url()).pathname) ?? [];
    return id
      ? route.fulfill({ contentType: 'text/html', body: page(id) })
      : route.fulfill({ status: 404, body: '' });
  });
}
