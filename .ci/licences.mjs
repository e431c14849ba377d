// Lists the packages that come with an installation and their licences: `node .ci/licences.mjs` writes docs/licences.md,
// `--check` fails where it is out of date or a licence is not among those that ask for no more than to be named.
import { readFileSync, writeFileSync } from "node:fs";

const FREE = /^\(?(?:MIT|ISC|Apache-2\.0|BSD-[23]-Clause|BSD|0BSD|BlueOak-1\.0\.0|CC0-1\.0|Unlicense|Python-2\.0|Zlib|MIT\*)(?: (?:OR|AND) [^)]*)?\)?$/;
const FILE = "docs/licences.md";

const lock = JSON.parse(readFileSync("package-lock.json", "utf8"));
const wanted = new Set();
for (const [path, entry] of Object.entries(lock.packages))
  // Binaries of other platforms have the licence of the package that they belong to.
  if (path && !entry.dev && !entry.devOptional && !entry.optional) wanted.add(path);
const packages = [...wanted].map((path) => {
  const { name, version, license, licenses } = JSON.parse(readFileSync(`${path}/package.json`, "utf8"));
  const named = license?.type ?? license ?? licenses?.map(({ type }) => type).join(" OR ") ?? "?";
  return { name, version, licence: named };
});
packages.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.version < b.version ? -1 : 1));
const strange = packages.filter(({ licence }) => !FREE.test(licence));
const rows = packages.map(({ name, version, licence }) => `| ${name} | ${version} | ${licence} |`);
const text = `# Licences of what is installed\n\nWritten by \`node .ci/licences.mjs\` from the lock file; CI checks that it is current.\n\n| package | version | licence |\n|---|---|---|\n${rows.join("\n")}\n`;

if (process.argv.includes("--check")) {
  for (const { name, licence } of strange) console.error(`${name}: ${licence}`);
  const current = readFileSync(FILE, "utf8") === text;
  if (!current) console.error(`${FILE} is out of date: run node .ci/licences.mjs`);
  process.exitCode = current && strange.length === 0 ? 0 : 1;
} else writeFileSync(FILE, text);
console.log(`${packages.length} packages`);
