// Adds to package-lock.json the packages for other platforms that a partial registry mirror did not know when the lock
// was written; without them `npm ci` refuses the lock. Run it after every `npm install` on such a machine.
import { readFileSync, writeFileSync } from 'node:fs';

const OS = ['android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'openharmony', 'sunos', 'win32', 'aix'];
const CPU = { x64: 'x64', arm64: 'arm64', aarch64: 'arm64', ia32: 'ia32', arm: 'arm', armv7: 'arm', ppc64: 'ppc64', ppc64le: 'ppc64', s390x: 's390x', riscv64: 'riscv64', loong64: 'loong64', wasm32: 'wasm32', universal: undefined };

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'));
const added = [];
for (const [path, entry] of Object.entries(lock.packages))
  for (const [name, spec] of Object.entries(entry.optionalDependencies ?? {})) {
    const known = [`${path}/node_modules/${name}`, `node_modules/${name}`].some((one) => lock.packages[one]);
    if (known) continue;
    const words = name.split(/[-/_]/);
    const os = OS.find((one) => words.includes(one));
    const cpu = CPU[words.find((one) => one in CPU)];
    if (!os && cpu !== 'wasm32') {
      console.error(`${name}: not a platform package; left out`);
      continue;
    }
    lock.packages[`node_modules/${name}`] = {
      version: spec.replace(/^[^\d]*/, ''),
      ...(cpu ? { cpu: [cpu] } : {}),
      ...(entry.dev ? { dev: true } : {}),
      optional: true,
      ...(os ? { os: [os] } : {}),
    };
    added.push(name);
  }
lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync('package-lock.json', `${JSON.stringify(lock, null, 2)}\n`);
console.error(`${added.length} packages of other platforms added`);
