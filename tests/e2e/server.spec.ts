import { request as httpRequest } from 'node:http';
import { expect, ownServer, test } from '../support/e2e';

/** What the HTTP server promises for every answer, whichever page it is. */
const server = ownServer();

const EVERYWHERE = [
  'content-security-policy',
  'permissions-policy',
  'referrer-policy',
  'x-content-type-options',
  'x-frame-options',
  'x-request-id',
];

/** Straight to the server: a browser or fetch would tidy the address first. */
function raw(path: string, method = 'GET', headers: Record<string, string> = {}, body = '') {
  return new Promise<{ status: number; headers: Record<string, unknown>; body: string }>((done, fail) => {
    const { hostname, port } = new URL(server().url);
    const length = body ? { 'content-length': String(body.length) } : {};
    const sent = httpRequest(
      { hostname, port, path, method, headers: { ...length, ...headers } },
      (answer) => {
        let text = '';
        answer.on('data', (chunk: Buffer) => (text += chunk.toString()));
        answer.on('end', () => done({ status: answer.statusCode ?? 0, headers: answer.headers, body: text }));
      },
    );
    sent.on('error', fail);
    sent.end(body);
  });
}

for (const [what, path, method, status] of [
  ['a page', '/inloggen', 'GET', 200],
  ['a page that is not there', '/bestaat/niet', 'GET', 404],
  ['an asset that is not there', '/assets/x.js', 'GET', 404],
  ['health', '/healthz', 'GET', 200],
  ['readiness', '/readyz', 'GET', 200],
  ['half a percent sign', '/%E0%A4%A', 'GET', 400],
  ['half a percent sign among the assets', '/assets/%', 'GET', 400],
  ['a NUL in the path', '/a%00b', 'GET', 400],
  ['a NUL in a question', '/?q=%00', 'GET', 400],
  ['a method nobody has', '/', 'TRACE', 405],
] as const) {
  test(`security headers on ${what}, answered with ${status}`, async () => {
    const answer = await raw(path, method);
    expect(answer.status).toBe(status);
    for (const name of EVERYWHERE) expect(answer.headers[name], name).toBeTruthy();
    expect(answer.headers['x-powered-by']).toBeUndefined();
  });
}

test('a new nonce for every answer, and no other way in for scripts', async () => {
  const nonces = new Set<string>();
  for (let turn = 0; turn < 3; turn += 1) {
    const policy = String((await raw('/inloggen')).headers['content-security-policy']);
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain('unsafe');
    nonces.add(/'nonce-([^']+)'/.exec(policy)?.[1] ?? '');
  }
  expect(nonces.size).toBe(3);
});

for (const door of ['/sessies', '/sessies?_data=routes%2Fsessies', '/sessies.data', '/uitloggen']) {
  for (const [what, headers] of [
    ['another site, by Sec-Fetch-Site', { 'sec-fetch-site': 'cross-site' }],
    ['a neighbouring subdomain', { 'sec-fetch-site': 'same-site' }],
    ['another site, by Origin', { origin: 'https://elders.example' }],
    ['a sandboxed frame', { origin: 'null' }],
    ['another site, by Referer', { referer: 'https://elders.example/pagina' }],
  ] as const) {
    test(`${door} refuses a write from ${what}`, async () => {
      const form = { 'content-type': 'application/x-www-form-urlencoded', ...headers };
      expect((await raw(door, 'POST', form, 'a=1')).status).toBe(403);
    });
  }
}

test('a form that is too large is refused whole', async () => {
  const form = { 'content-type': 'application/x-www-form-urlencoded' };
  const answer = await raw('/sessies', 'POST', form, `a=${'x'.repeat(2_200_000)}`);
  expect(answer.status).toBe(413);
  expect(answer.body).toContain('2 MB');
});

test('assets may be kept for ever, pages by nobody but the reader', async ({ page }) => {
  const assets: string[] = [];
  page.on('response', (answer) => {
    if (answer.url().includes('/assets/')) assets.push(answer.headers()['cache-control'] ?? '');
  });
  const answer = await page.goto('/inloggen');
  expect(answer?.headers()['cache-control']).toMatch(/private|no-store/);
  await expect.poll(() => assets.length).toBeGreaterThan(2);
  for (const policy of assets) expect(policy).toContain('immutable');
});

test('the page runs under the policy without one complaint', async ({ page }) => {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto('/inloggen');
  await page.waitForLoadState('networkidle');
  expect(complaints).toEqual([]);
});

test('a form with a mistake comes back under a title that says so, also without JavaScript', async ({
  page,
  browser,
}) => {
  const title = 'Fout: Inloggen - Vijfhoek';
  const plain = await (
    await browser.newContext({ javaScriptEnabled: false, baseURL: server().url })
  ).newPage();
  for (const one of [plain, page]) {
    await one.goto('/inloggen');
    await expect(one).not.toHaveTitle(/^Fout/);
    await one.getByRole('textbox').first().fill('geen adres');
    await one.getByRole('textbox').first().press('Enter');
    await expect(one).toHaveTitle(title);
  }
});
