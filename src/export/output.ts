import { createWriteStream } from "node:fs";
import { finished } from "node:stream/promises";
import { cannotBeWritten } from "../errors.ts";

/** A text that is written piece by piece, no faster than the disk or the reader takes it. */
export class Output {
  readonly #stream: NodeJS.WritableStream;
  readonly #path: string | undefined;
  #failed: unknown;

  private constructor(stream: NodeJS.WritableStream, path: string | undefined) {
    this.#stream = stream;
    this.#path = path;
    stream.on("error", (error) => {
      this.#failed = error;
    });
  }

  /** A new file; standard output without a path. */
  static to(path: string | undefined): Output {
    return path === undefined ? new Output(process.stdout, undefined) : new Output(createWriteStream(path), path);
  }

  async write(text: string): Promise<void> {
    this.#check();
    if (!this.#stream.write(text)) await this.#drained();
    this.#check();
  }

  async end(): Promise<void> {
    if (this.#path === undefined) return;
    this.#stream.end();
    await finished(this.#stream).catch((error: unknown) => {
      this.#failed = error;
    });
    this.#check();
  }

  /** When the stream takes more, or has ended by an error. */
  #drained(): Promise<void> {
    return new Promise((resolve) => {
      const go = () => {
        this.#stream.off("drain", go).off("close", go);
        resolve();
      };
      this.#stream.on("drain", go).on("close", go);
    });
  }

  #check(): void {
    if (this.#failed) throw cannotBeWritten(this.#path ?? "standard output", this.#failed);
  }
}
