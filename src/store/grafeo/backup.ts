import { copyFileSync, existsSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { dirname } from "node:path";
import { messageOf, ZhengtuError } from "../../errors.ts";
import { isInUse, openGrafeo } from "./store.ts";

/**
 * Puts a backup in the place of a store file. It is opened first, so that what is no sound store never takes the place of one.
 * @param replace whether a store that is there may go
 */
export async function restoreBackup(backup: string, path: string, replace: boolean): Promise<void> {
  if (existsSync(path) && !replace)
    throw new ZhengtuError(
      "usage",
      path,
      "there is a store already",
      "Give --force to replace it, or another --store.",
    );
  if (await isInUse(path))
    throw new ZhengtuError("store-locked", path, "the store is in use", "Stop the viewer and other users first.");
  const sound = await openGrafeo(backup, "read");
  await sound.close();
  const beside = `${path}.restoring`;
  try {
    mkdirSync(dirname(path), { recursive: true });
    copyFileSync(backup, beside);
    rmSync(`${path}.wal`, { recursive: true, force: true });
    renameSync(beside, path);
  } catch (cause) {
    rmSync(beside, { force: true });
    throw new ZhengtuError("store-failed", path, messageOf(cause), "Check permissions and free disk space.", { cause });
  }
}
