import { execFileSync, spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { once } from "node:events";
import {
  createReadStream,
  createWriteStream,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { messageOf, ZhengtuError } from "../src/errors.ts";
import { PACKAGE_ROOT } from "../src/package-root.ts";
import { type LabelledSentence, readLabelled } from "./sentence.ts";

const SCRIPT = join(PACKAGE_ROOT, "train", "label.py");
const REQUIREMENTS = join(PACKAGE_ROOT, "train", "requirements.txt");

/** The teacher in a virtual environment under `work`; what it labelled once is kept there. */
export class Teacher {
  readonly #work: string;

  constructor(work: string) {
    this.#work = work;
    mkdirSync(work, { recursive: true });
  }

  /** @throws ZhengtuError when Python or the teacher's packages are missing or it fails */
  async label(sentences: readonly string[]): Promise<LabelledSentence[]> {
    const text = `${sentences.join("\n")}\n`;
    const digest = createHash("sha256").update(text).update(readFileSync(SCRIPT)).digest("hex").slice(0, 16);
    const labelled = join(this.#work, `labelled-${digest}.tsv`);
    if (!existsSync(labelled)) {
      const input = join(this.#work, `sentences-${digest}.txt`);
      writeFileSync(input, text);
      await this.#run(this.#python(), input, `${labelled}.part`);
      renameSync(`${labelled}.part`, labelled);
    }
    return readFileSync(labelled, "utf8").split("\n").filter(Boolean).map(readLabelled);
  }

  /** The environment's Python; makes the environment when there is none. */
  #python(): string {
    const folder = join(this.#work, "venv");
    const python = join(folder, process.platform === "win32" ? "Scripts/python.exe" : "bin/python");
    const ready = join(folder, "ready");
    if (existsSync(ready) && readFileSync(ready, "utf8") === readFileSync(REQUIREMENTS, "utf8")) return python;
    try {
      execFileSync("python3", ["-m", "venv", "--clear", folder], { stdio: "pipe" });
      execFileSync(python, ["-m", "pip", "install", "--quiet", "-r", REQUIREMENTS], { stdio: ["ignore", 2, 2] });
    } catch (error) {
      throw new ZhengtuError(
        "unreadable",
        folder,
        messageOf(error),
        "The teacher needs Python 3.11 or newer with venv, and the Python package index.",
      );
    }
    writeFileSync(ready, readFileSync(REQUIREMENTS));
    return python;
  }

  async #run(python: string, input: string, output: string): Promise<void> {
    const child = spawn(python, [SCRIPT], { stdio: ["pipe", "pipe", "inherit"] });
    createReadStream(input).pipe(child.stdin);
    child.stdout.pipe(createWriteStream(output));
    const [code] = (await once(child, "close")) as [number];
    if (code !== 0) throw new ZhengtuError("unreadable", SCRIPT, `the teacher ended with code ${code}`, "See above.");
  }
}
