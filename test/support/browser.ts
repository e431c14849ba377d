import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";
import { CHROMIUM_FLAGS } from "../../bench/viewer/chromium-flags.ts";

const PLACES = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/** Where a Chromium is on this machine; CI demands one. */
export function chromiumPath(): string | undefined {
  const path = PLACES.find((place) => existsSync(place));
  if (!path && process.env.ZHENGTU_CI) throw new Error("CI needs Chromium");
  return path;
}

export function launchBrowser(executablePath: string): Promise<Browser> {
  return chromium.launch({
    executablePath,
    args: [...CHROMIUM_FLAGS],
  });
}
