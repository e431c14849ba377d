import { connect } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import { jest } from "@jest/globals";
import fc from "fast-check";
import { ENDPOINTS } from "../../src/server/openapi.ts";
import { serveSeed } from "../support/served-seed.ts";

jest.setTimeout(120_000);

const served = serveSeed();

const port = () => Number(new URL(served.server.url).port);

/** What a raw connection gets for these bytes, until the server closes it or a time has passed. */
function raw(bytes: string | Buffer, ms = 2_000): Promise<string> {
  return new Promise((resolve) => {
    const socket = connect(port(), "127.0.0.1");
    let got = "";
    const end = () => {
      socket.destroy();
      resolve(got);
    };
    socket.setEncoding("latin1").on("data", (text: string) => (got += text));
    socket.on("error", end).on("close", end);
    setTimeout(end, ms).unref();
    socket.write(bytes);
  });
}

async function stillServes(): Promise<void> {
  expect((await fetch(new URL("/api/graph", served.server.url))).status).toBe(200);
}

test("what is no HTTP, or too much of it, is refused", async () => {
  expect(await raw("this is no request\r\n\r\n")).toMatch(/^HTTP\/1\.1 400/);
  expect(await raw(`GET / HTTP/1.1\r\nHost: 127.0.0.1:${port()}\r\nX: ${"x".repeat(100_000)}\r\n\r\n`)).toMatch(
    /^HTTP\/1\.1 431/,
  );
  expect(await raw("GET / HTTP/1.1\r\n\r\n")).toMatch(/^HTTP\/1\.1 (400|403)/);
  expect(
    await raw(
      `POST /api/cypher HTTP/1.1\r\nHost: 127.0.0.1:${port()}\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`,
    ),
  ).toMatch(/^HTTP\/1\.1 400/);
  const body = JSON.stringify({ query: `RETURN '${"x".repeat(2 * 1024 * 1024)}'` });
  const large = await fetch(new URL("/api/cypher", served.server.url), {
    method: "POST",
    headers: { "content-type": "application/json" },
    body,
  });
  expect(large.status).toBe(413);
  await stillServes();
});

test("paths out of the viewer's folder lead nowhere", async () => {
  for (const path of [
    "/../package.json",
    "/..%2f..%2fpackage.json",
    "/%2e%2e/%2e%2e/package.json",
    "/assets/..%5c..%5cpackage.json",
    "/%00",
    "//etc/passwd",
    "/.git/config",
  ]) {
    const got = await raw(`GET ${path} HTTP/1.1\r\nHost: 127.0.0.1:${port()}\r\nConnection: close\r\n\r\n`);
    expect(got).toMatch(/^HTTP\/1\.1 (400|403|404)/);
    expect(got).not.toMatch(/"name": "zhengtu"|root:/);
  }
});

test("any parameters are answered, none with a failure of ours", async () => {
  const value = fc.oneof(
    fc.string({ unit: "binary", maxLength: 40 }),
    fc.constantFrom("'", "` DETACH DELETE n //", "\u0000", "__proto__"),
  );
  const gets = Object.keys(ENDPOINTS).filter((one) => one.startsWith("get "));
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...gets),
      fc.dictionary(fc.constantFrom("id", "q", "from", "to", "limit", "fact"), value),
      async (endpoint, parameters) => {
        const url = new URL(endpoint.split(" ")[1]!, served.server.url);
        for (const [name, text] of Object.entries(parameters))
          url.searchParams.set(name, text.replace(/\p{Surrogate}/gu, "?"));
        const response = await fetch(url);
        await response.arrayBuffer();
        expect([200, 400, 404]).toContain(response.status);
      },
    ),
    { numRuns: 150 },
  );
  const bodies = fc.oneof(
    fc.json(),
    fc.string({ unit: "binary", maxLength: 200 }),
    fc.constantFrom(
      '{"query": {}}',
      '{"query": "RETURN 1", "parameters": {"__proto__": 1}}',
      '{"id": null}',
      "[".repeat(50_000),
    ),
  );
  const posts = Object.keys(ENDPOINTS).filter((one) => one.startsWith("post "));
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...posts), bodies, async (endpoint, body) => {
      const response = await fetch(new URL(endpoint.split(" ")[1]!, served.server.url), {
        method: "POST",
        headers: { "content-type": "application/json" },
        body,
      });
      await response.arrayBuffer();
      expect(response.status).toBeLessThan(500);
    }),
    { numRuns: 150 },
  );
  await stillServes();
});

test("slow clients and those that go away keep nobody else waiting", async () => {
  const slow = Array.from({ length: 200 }, () => {
    const socket = connect(port(), "127.0.0.1");
    socket.on("error", () => undefined);
    socket.write(
      `POST /api/cypher HTTP/1.1\r\nHost: 127.0.0.1:${port()}\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n{`,
    );
    return socket;
  });
  const leaving = Array.from({ length: 50 }, () => {
    const socket = connect(port(), "127.0.0.1");
    socket.on("error", () => undefined);
    socket.write(`GET /api/graph HTTP/1.1\r\nHost: 127.0.0.1:${port()}\r\n\r\n`);
    return socket;
  });
  for (const socket of leaving) socket.destroy();
  await wait(100);
  await stillServes();
  for (const socket of slow) socket.destroy();
});

test("500 readers at once all get their answer", async () => {
  const answers = await Promise.all(
    Array.from({ length: 500 }, async (_, i) => {
      const path = ["/api/graph", "/api/schema", "/api/queries", `/api/search?q=${encodeURIComponent("公安")}`][i % 4]!;
      const response = await fetch(new URL(path, served.server.url));
      return { status: response.status, length: (await response.arrayBuffer()).byteLength };
    }),
  );
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
  expect(new Set(answers.filter((_, i) => i % 4 === 0).map(({ length }) => length)).size).toBe(1);
});

test("other sites can neither read nor write, whatever name they call us by", async () => {
  const ask = (headers: string, path = "/api/graph") =>
    raw(`GET ${path} HTTP/1.1\r\nConnection: close\r\n${headers}\r\n\r\n`);
  for (const host of [
    "evil.example",
    `127.0.0.1.evil.example:${port()}`,
    "localhost.evil.example",
    "127.0.0.1@evil.example",
    "",
  ])
    expect(await ask(`Host: ${host}`)).toMatch(/^HTTP\/1\.1 (400|403)/);
  for (const origin of [
    "https://evil.example",
    "null",
    `http://127.0.0.1:${port() + 1}`,
    "http://localhost.evil.example",
  ])
    expect(await ask(`Host: 127.0.0.1:${port()}\r\nOrigin: ${origin}`)).toMatch(/^HTTP\/1\.1 403/);
  const allowed = await ask(`Host: 127.0.0.1:${port()}`);
  expect(allowed).toMatch(/^HTTP\/1\.1 200/);
  expect(allowed).not.toMatch(/access-control-allow/i);
  // A form of another site can send this without asking first; it is no JSON to us.
  const form = await fetch(new URL("/api/cypher", served.server.url), {
    method: "POST",
    headers: { "content-type": "text/plain" },
    body: JSON.stringify({ query: "RETURN 1" }),
  });
  expect(form.status).toBe(400);
});
