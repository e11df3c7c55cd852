/*
 * Without network the last sheet, «Сьогодні» and the diary are shown as they were, instead of the browser's blank page.
 *
 * Scripts and styles never change under their address and are taken from the cache first. Pages are asked of the network
 * first; a copy is kept for the person who saw it and for nobody else: it goes at the door (sign-in, sign-out), with the first
 * page of another person, and after the longest session. A shared computer keeps none. Data (JSON) is never kept.
 */
const ASSETS = 'assets-1';
const PAGES = 'pages-1';
const OWNER = '/owner';
const NO_NETWORK = '/offline.html';
const KEPT = /^\/(journal|today|diary)\.xhtml$/;
const DOOR = /^\/(sign-in\/|(login|logout|activate|setup|confirm)(\.xhtml)?$)/;
const VERSIONED = /^\/(?:js|css)\/([0-9a-f]{10})\//;
const MOST = 12;
const LONGEST = 12 * 3600_000;
const AWAY = [502, 503, 504];
const META = (name) => new RegExp(`<meta name="${name}" content="([^"]*)"`);

let wipes = 0;
let turn = Promise.resolve();

self.addEventListener('install', (event) => {
  self.skipWaiting();
  event.waitUntil(caches.open(ASSETS).then((cache) => cache.add(NO_NETWORK)));
});

self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

/** The page that brought the worker was loaded before it: it asks to be kept with what it is made of. */
self.addEventListener('message', (event) => {
  const { keep, assets = [] } = event.data ?? {};
  if (keep === false) event.waitUntil(wipe());
  else if (keep) event.waitUntil(Promise.all([ask(new URL(keep)), ...assets.map((each) => asset(new URL(each)))]));
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (url.origin !== location.origin) return;
  if (request.mode === 'navigate') {
    if (DOOR.test(url.pathname)) event.waitUntil(wipe());
    if (request.method === 'GET') event.respondWith(page(event, url));
  } else if (request.method === 'GET' && VERSIONED.test(url.pathname)) event.respondWith(asset(url));
});

async function page(event, url) {
  const seen = wipes;
  let answer;
  try {
    answer = await fetch(event.request);
  } catch {
    return (await copy(url)) ?? caches.match(NO_NETWORK);
  }
  if (AWAY.includes(answer.status)) return (await copy(url)) ?? answer;
  if (KEPT.test(url.pathname)) event.waitUntil(inTurn(keep.bind(null, url, answer.clone(), seen)));
  return answer;
}

async function ask(url) {
  if (url.origin !== location.origin || !KEPT.test(url.pathname)) return;
  const seen = wipes;
  const answer = await fetch(url, { credentials: 'same-origin', headers: { 'X-Background': '1' } });
  await inTurn(() => keep(url, answer, seen));
}

/** One change of what is kept after another, so that nothing is put back behind a wipe. */
function inTurn(work) {
  turn = turn.then(work).catch((error) => console.warn('kept pages', error));
  return turn;
}

function wipe() {
  wipes++;
  return inTurn(() => caches.delete(PAGES));
}

async function keep(url, answer, seen) {
  const cache = await caches.open(PAGES);
  if (answer.redirected || answer.type === 'opaqueredirect') return;
  if (!answer.ok) {
    await cache.delete(nameOf(url));
    return;
  }
  const text = await answer.text();
  const person = META('person-id').exec(text)?.[1];
  if (seen !== wipes || !person) return;
  const owner = await (await cache.match(OWNER))?.text();
  if (META('shared-device').exec(text)?.[1] === 'true' || (owner && owner !== person)) {
    for (const each of await cache.keys()) await cache.delete(each);
  }
  if (META('shared-device').exec(text)?.[1] === 'true') return;
  const headers = { 'Content-Type': answer.headers.get('Content-Type'), 'X-Kept-At': String(Date.now()) };
  for (const name of ['Content-Security-Policy', 'X-Content-Type-Options', 'Referrer-Policy'])
    if (answer.headers.has(name)) headers[name] = answer.headers.get(name);
  await cache.put(OWNER, new Response(person));
  await cache.delete(nameOf(url));
  await cache.put(nameOf(url), new Response(text, { headers }));
  await tidy(cache);
}

const nameOf = (url) => url.pathname + url.search;

/** The oldest copies go, and scripts that no copy needs. */
async function tidy(cache) {
  const pages = (await cache.keys()).filter((each) => new URL(each.url).pathname !== OWNER);
  for (const each of pages.slice(0, Math.max(0, pages.length - MOST))) await cache.delete(each);
  const assets = await caches.open(ASSETS);
  const files = (await assets.keys()).map((each) => [each, VERSIONED.exec(new URL(each.url).pathname)?.[1]]);
  if (new Set(files.map(([, version]) => version)).size <= 2) return;
  const texts = await Promise.all(pages.map(async (each) => (await cache.match(each))?.text() ?? ''));
  for (const [file, version] of files)
    if (version && !texts.some((text) => text.includes(version))) await assets.delete(file);
}

/** What was kept of a page, marked with its moment; of a journal whatever place in it was asked for. */
async function copy(url) {
  const cache = await caches.open(PAGES);
  if (url.pathname === '/') return start(cache);
  const found = (await cache.match(nameOf(url))) ?? (await sameJournal(cache, url));
  const at = Number(found?.headers.get('X-Kept-At'));
  if (!found || Date.now() - at > LONGEST) return undefined;
  const text = (await found.text()).replace(/<head[^>]*>/, (head) => `${head}<meta name="kept-at" content="${at}"/>`);
  return new Response(text, { headers: found.headers });
}

async function sameJournal(cache, url) {
  const id = url.searchParams.get('id');
  const same = (each) => new URL(each.url).pathname === url.pathname && new URL(each.url).searchParams.get('id') === id;
  const name = id && (await cache.keys()).findLast(same);
  return name ? cache.match(name) : undefined;
}

async function start(cache) {
  for (const place of ['/today.xhtml', '/diary.xhtml']) if (await cache.match(place)) return Response.redirect(place);
  return undefined;
}

async function asset(url) {
  if (url.origin !== location.origin || !VERSIONED.test(url.pathname)) return Response.error();
  const cache = await caches.open(ASSETS);
  const found = await cache.match(url.href);
  if (found) return found;
  const answer = await fetch(url.href);
  if (answer.ok && /immutable/.test(answer.headers.get('Cache-Control') ?? '')) await cache.put(url.href, answer.clone());
  return answer;
}
