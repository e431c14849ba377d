import open from "open";

/** Opens the user's browser where there is one; a machine without a screen is no error. */
export async function openBrowser(url: string): Promise<void> {
  const headless = process.platform === "linux" && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY;
  if (headless || process.env.CI || !process.stderr.isTTY) return;
  const child = await open(url).catch(() => undefined);
  child?.on("error", () => {});
}
