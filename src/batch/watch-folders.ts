import { existsSync, statSync } from "node:fs";
import { extname } from "node:path";
import { watch } from "chokidar";
import { EXTENSIONS } from "../../ingest/read/format.ts";
import { ZhengtuError } from "../errors.ts";

/** A file is whole when it has not grown for so long, in milliseconds. */
const WHOLE = 500;
/** Files that come together are handed over together. */
const GATHER = 1_000;
/** No more than so many at once, so that what was loaded is told of now and then. */
const MOST = 1_000;

/**
 * The articles that come into folders, or change there, as lists of paths, until it is stopped. A file that is still being
 * written is waited for.
 * @throws ZhengtuError `usage` where a path is no folder
 */
export async function* watchFolders(folders: readonly string[], stopped: AbortSignal): AsyncGenerator<string[]> {
  for (const folder of folders)
    if (!existsSync(folder) || !statSync(folder).isDirectory())
      throw new ZhengtuError("usage", folder, "only a folder can be watched", "Name the folder that fills up.");
  const waiting = new Set<string>();
  let wake = () => {};
  const watcher = watch([...folders], {
    ignoreInitial: true,
    awaitWriteFinish: { stabilityThreshold: WHOLE, pollInterval: 100 },
    ignored: (path, stats) => stats?.isFile() === true && !EXTENSIONS.includes(extname(path).toLowerCase()),
  });
  const came = (path: string) => {
    waiting.add(path);
    wake();
  };
  watcher.on("add", came).on("change", came);
  const stop = () => wake();
  stopped.addEventListener("abort", stop, { once: true });
  try {
    while (!stopped.aborted) {
      if (waiting.size === 0)
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      if (stopped.aborted) break;
      await new Promise((resolve) => setTimeout(resolve, GATHER));
      const paths = [...waiting].sort().slice(0, MOST);
      for (const path of paths) waiting.delete(path);
      if (paths.length > 0) yield paths;
    }
  } finally {
    stopped.removeEventListener("abort", stop);
    await watcher.close();
  }
}
