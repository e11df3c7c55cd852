/* Calls of the REST interface: CSRF token, one renewal of it, and errors sorted by what can be done about them. */
import { $, $$, meta } from './dom.js';

const BASE = meta('api') || '/api/v1';
const PATIENCE = 20_000;

/** kind: offline (try later), session (password asked), forbidden, rejected (this request will never pass). */
export class CallError extends Error {
  constructor(kind, status = 0, problem = {}) {
    super(problem.detail ?? problem.title ?? kind);
    Object.assign(this, { kind, status, problem });
  }
}

export async function get(path, { background = false } = {}) {
  return read(await call('GET', path, undefined, background ? { 'X-Background': '1' } : {}));
}

/** A key names one sending that the server does once, however often it is sent. */
export async function post(path, body, key = null) {
  const headers = key ? { 'Idempotency-Key': key } : {};
  let answer = await call('POST', path, body, headers);
  if (answer.status === 403 && (await renewToken())) answer = await call('POST', path, body, headers);
  return read(answer);
}

/**
 * Whether the session is open and still belongs to whoever opened the page; the token of the page is made anew. It is a
 * sign of the person's activity. Another person's session is no session here: nothing may be sent in his name.
 */
export async function alive() {
  const answer = await call('GET', '/me');
  const me = await read(answer);
  if (meta('person-id') && String(me.person.id) !== meta('person-id')) throw new CallError('session', 401);
  keepToken(answer);
}

/** Tells sessions apart: a few bytes of the token under the mask that every page writes over it anew. */
export function sessionMark() {
  const bytes = [...atob(meta('csrf-token').replace(/-/g, '+').replace(/_/g, '/'))].map((c) => c.charCodeAt(0));
  const mask = bytes.length > 16 ? bytes.splice(0, 16) : [];
  return bytes.slice(0, 4).map((byte, at) => byte ^ (mask[at] ?? 0)).join('.');
}

/** Signs in anew over the page: 'refused', 'opened' if the session had only been locked, or 'new'. */
export async function signIn(login, password) {
  const answer = await call('POST', '/session', { login, password });
  if (answer.ok) keepToken(answer);
  else if (answer.status === 401 || answer.status === 403) return 'refused';
  else await read(answer);
  return answer.headers.get('X-Session') === 'kept' ? 'opened' : 'new';
}

async function call(method, path, body, headers = {}) {
  const options = { method, credentials: 'same-origin', cache: 'no-store', signal: AbortSignal.timeout(PATIENCE) };
  options.headers = { Accept: 'application/json', ...headers };
  if (body !== undefined) {
    options.headers['Content-Type'] = 'application/json';
    options.headers['X-CSRF-Token'] = meta('csrf-token');
    options.body = JSON.stringify(body);
  }
  try {
    return await fetch(BASE + path, options);
  } catch {
    throw new CallError('offline');
  }
}

async function read(answer) {
  if (answer.ok) return answer.status === 204 ? null : readJson(answer);
  const problem = await answer.json().catch(() => ({}));
  throw new CallError(kindOf(answer.status), answer.status, problem);
}

async function readJson(answer) {
  try {
    return await answer.json();
  } catch {
    throw new CallError('offline', answer.status);
  }
}

function kindOf(status) {
  if (status === 401) return 'session';
  if (status === 403) return 'forbidden';
  return status >= 500 || status === 408 || status === 429 ? 'offline' : 'rejected';
}

async function renewToken() {
  try {
    await alive();
    return true;
  } catch (error) {
    if (error.kind === 'session' || error.kind === 'offline') throw error;
    return false;
  }
}

function keepToken(answer) {
  const token = answer.headers.get('X-CSRF-Token');
  if (!token) return;
  $('meta[name="csrf-token"]').content = token;
  $$('input[name=csrfToken]').forEach((field) => (field.value = token));
}
