/* Calls of the REST interface: CSRF token, one renewal of it, and errors sorted by what can be done about them. */
import { $, meta } from './dom.js';

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

export async function post(path, body) {
  let answer = await call('POST', path, body);
  if (answer.status === 403 && (await renewToken())) answer = await call('POST', path, body);
  return read(answer);
}

/** Signs in anew over the page; true if the password was right. */
export async function signIn(login, password) {
  const answer = await call('POST', '/session', { login, password });
  if (answer.ok) keepToken(answer);
  else if (answer.status !== 401 && answer.status !== 403) await read(answer);
  return answer.ok;
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
  const answer = await call('GET', '/me');
  if (answer.status === 401) throw new CallError('session', 401);
  return answer.ok && keepToken(answer);
}

function keepToken(answer) {
  const token = answer.headers.get('X-CSRF-Token');
  if (token) $('meta[name="csrf-token"]').content = token;
  return Boolean(token);
}
