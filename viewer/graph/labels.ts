import type { Settings } from "sigma/settings";
import type { EdgeDisplayData, NodeDisplayData, PartialButFor } from "sigma/types";
import type { Palette } from "./palette.ts";

/** Typefaces with Chinese, by the names that systems give them. */
export const FONT = "'Noto Sans CJK SC','Noto Sans SC','PingFang SC','Microsoft YaHei','Hiragino Sans GB',sans-serif";

type Label = PartialButFor<NodeDisplayData, "x" | "y" | "size" | "label" | "color">;
type End = Pick<Label, "x" | "y">;

const MAX_CHARACTERS = 16;

/** Long names of documents are cut in the picture; the panel has them whole. */
export function shorten(name: string): string {
  const characters = [...name];
  return characters.length > MAX_CHARACTERS ? `${characters.slice(0, MAX_CHARACTERS - 1).join("")}…` : name;
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface LabelDrawer {
  draw(context: CanvasRenderingContext2D, data: Label, settings: Settings): void;
  /** Forgets the labels of the last frame. */
  reset(): void;
}

/** Draws labels with a halo, so that they can be read over edges, and leaves out those that would lie over another. */
export function createLabelDrawer(palette: () => Palette, isMoving: () => boolean): LabelDrawer {
  let taken: Box[] = [];
  const widths = new Map<string, number>();
  const widthOf = (context: CanvasRenderingContext2D, text: string): number => {
    const known = widths.get(text);
    if (known !== undefined) return known;
    const { width } = context.measureText(text);
    widths.set(text, width);
    return width;
  };
  return {
    reset() {
      taken = [];
    },
    draw(context, data, { labelSize, labelFont, labelWeight }) {
      if (!data.label) return;
      context.font = `${labelWeight} ${labelSize}px ${labelFont}`;
      const x = data.x + data.size + 3;
      const y = data.y + labelSize / 3;
      const box = { left: x, top: y - labelSize, right: x + widthOf(context, data.label), bottom: y + 4 };
      const free = taken.every(
        (one) => box.right < one.left || box.left > one.right || box.bottom < one.top || box.top > one.bottom,
      );
      if (!free) return;
      taken.push(box);
      context.lineJoin = "round";
      context.lineWidth = 4;
      const { ground, label } = palette();
      context.strokeStyle = ground;
      context.fillStyle = label;
      // The halo costs most of a label, and nobody sees it in a picture on the move.
      if (!isMoving()) context.strokeText(data.label, x, y);
      context.fillText(data.label, x, y);
    },
  };
}

/** The node under the pointer: a ring, and its label on a plate. */
export function drawHover(
  context: CanvasRenderingContext2D,
  data: Label,
  settings: Settings,
  { label, plate }: Palette,
): void {
  const { labelSize, labelFont, labelWeight } = settings;
  context.font = `${labelWeight} ${labelSize}px ${labelFont}`;
  context.beginPath();
  context.arc(data.x, data.y, data.size + 3, 0, Math.PI * 2);
  context.strokeStyle = data.color;
  context.lineWidth = 2;
  context.stroke();
  if (!data.label) return;
  const width = context.measureText(data.label).width + 14;
  const height = labelSize + 12;
  const x = data.x + data.size + 1;
  const y = data.y - height / 2;
  context.beginPath();
  context.roundRect(x, y, width, height, 6);
  context.fillStyle = plate;
  context.shadowColor = "rgb(15 23 42 / 0.25)";
  context.shadowBlur = 8;
  context.fill();
  context.shadowBlur = 0;
  context.fillStyle = label;
  context.fillText(data.label, x + 7, data.y + labelSize / 3);
}

const EDGE_LABEL_PX = 11;
/** Shorter edges have no room for words. */
const EDGE_LABEL_ROOM = 46;

/** The name of a relationship on the middle of its line, or of its curve, with a halo. */
export function drawEdgeLabel(
  context: CanvasRenderingContext2D,
  edge: PartialButFor<EdgeDisplayData, "label" | "color" | "size"> & { readonly curvature?: number },
  source: End,
  target: End,
  { ground, label }: Palette,
): void {
  const [dx, dy] = [target.x - source.x, target.y - source.y];
  const length = Math.hypot(dx, dy);
  if (!edge.label || length < EDGE_LABEL_ROOM) return;
  // Halfway along a quadratic curve lies half of the way to its control point.
  const bend = edge.curvature ?? 0;
  const x = (source.x + target.x) / 2 + (dy * bend) / 2;
  const y = (source.y + target.y) / 2 - (dx * bend) / 2;
  const angle = Math.atan2(dy, dx);
  context.save();
  context.translate(x, y);
  // Never upside down.
  context.rotate(Math.abs(angle) > Math.PI / 2 ? angle + Math.PI : angle);
  context.font = `${EDGE_LABEL_PX}px ${FONT}`;
  context.textAlign = "center";
  context.lineJoin = "round";
  context.lineWidth = 4;
  context.strokeStyle = ground;
  context.fillStyle = label;
  context.strokeText(edge.label, 0, EDGE_LABEL_PX / 3);
  context.fillText(edge.label, 0, EDGE_LABEL_PX / 3);
  context.restore();
}
