/** A line of the legend in an exported picture. */
export interface LegendLine {
  readonly colour: string;
  readonly text: string;
}

/** What stands in the corner of an exported picture, in its own pixels before scaling. */
export const LEGEND = { left: 18, top: 18, line: 22, font: 13, dot: 5, padding: 12 } as const;

/** Draws the legend onto a picture that is `scale` times as large as on the screen. */
export function drawLegend(
  context: CanvasRenderingContext2D,
  lines: readonly LegendLine[],
  scale: number,
  ink: string,
  plate: string,
  font: string,
): void {
  const { left, top, line, font: size, dot, padding } = LEGEND;
  context.save();
  context.setTransform(scale, 0, 0, scale, 0, 0);
  context.font = `${size}px ${font}`;
  const width = Math.max(0, ...lines.map(({ text }) => context.measureText(text).width)) + 2 * padding + 3 * dot;
  context.globalAlpha = 0.9;
  context.fillStyle = plate;
  context.beginPath();
  context.roundRect(left, top, width, lines.length * line + 2 * padding - 4, 10);
  context.fill();
  context.globalAlpha = 1;
  lines.forEach(({ colour, text }, i) => {
    const y = top + padding + i * line + line / 2 - 2;
    context.fillStyle = colour;
    context.beginPath();
    context.arc(left + padding + dot, y, dot, 0, 2 * Math.PI);
    context.fill();
    context.fillStyle = ink;
    context.textBaseline = "middle";
    context.fillText(text, left + padding + 3.4 * dot, y + 1);
  });
  context.restore();
}
