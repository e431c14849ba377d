import type Sigma from "sigma";
import { FONT } from "../graph/labels.ts";
import type { Palette } from "../graph/palette.ts";
import { drawLegend, type LegendLine } from "./picture-legend.ts";

/** The largest side of a picture that browsers draw. */
const LARGEST_SIDE = 16_000;

/** The picture as it is on the screen, `scale` times its size, with the legend, as a PNG. */
export async function pngOf(
  sigma: Sigma,
  scale: number,
  palette: Palette,
  legend: readonly LegendLine[],
): Promise<Blob | undefined> {
  const { drawOnCanvas } = await import("@sigma/export-image");
  const { width, height } = sigma.getDimensions();
  const fitting = Math.min(scale, LARGEST_SIDE / Math.max(width, height));
  const canvas = await drawOnCanvas(sigma, {
    width: width * fitting,
    height: height * fitting,
    backgroundColor: palette.ground,
  });
  const context = canvas.getContext("2d");
  if (context) drawLegend(context, legend, canvas.width / width, palette.label, palette.plate, FONT);
  return new Promise((resolve) => canvas.toBlob((blob) => resolve(blob ?? undefined), "image/png"));
}
