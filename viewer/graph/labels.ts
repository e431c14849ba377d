import type { Settings } from "sigma/settings";
import type { EdgeDisplayData, NodeDisplayData, PartialButFor } from "sigma/types";
import type { Palette } from "./palette.ts";

/** Typefaces with Chinese, by the names that systems give them. */
export const FONT = "'Noto Sans CJK SC','Noto Sans SC','PingFang SC','Microsoft YaHei','Hiragino Sans GB',sans-serif";

type Label = PartialButFor<NodeDisplayData, "x" | "y" | "size" | "label" | "color">;
type End = Pick<Label, "x" | "y" | "size">;

const MAX_CHARACTERS = 16;
/** Between a node and its label. */
const GAP = 3;
const EDGE_LABEL_PX = 11;

/** Long names of documents are cut in the picture; the panel has them whole. */
export function shorten(name: string): string {
  const characters = [...name];
  return characters.length > MAX_CHARACTERS ? `${characters.slice(0, MAX_CHARACTERS - 1).join("")}…` : name;
}

type EdgeLabel = PartialButFor<EdgeDisplayData, "label" | "color" | "size"> & { readonly curvature?: number };

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface LabelDrawer {
  draw(context: CanvasRenderingContext2D, data: Label, settings: Settings): void;
  /** The name of a relationship on the middle of its line, or of its curve. */
  drawEdge(context: CanvasRenderingContext2D, edge: EdgeLabel, source: End, target: End): void;
  /** Forgets the labels of the last frame. */
  reset(): void;
}

/** Draws labels with a halo, so that they can be read over edges, and leaves out those that would lie over another. */
export function createLabelDrawer(palette: () => Palette, isMoving: () => boolean): LabelDrawer {
  let taken: Box[] = [];
  const widths = new Map<string, number>();
  const widthOf = (context: CanvasRenderingContext2D, text: string): number => {
    const key = `${context.font} ${text}`;
    const known = widths.get(key);
    if (known !== undefined) return known;
    const { width } = context.measureText(text);
    widths.set(key, width);
    return width;
  };
  /** Takes a place in the frame, if nothing is there. */
  const take = (box: Box): boolean => {
    const free = taken.every(
      (one) => box.right < one.left || box.left > one.right || box.bottom < one.top || box.top > one.bottom,
    );
    if (free) taken.push(box);
    return free;
  };
  return {
    reset() {
      taken = [];
    },
    draw(context, data, { labelSize, labelFont, labelWeight }) {
      if (!data.label) return;
      context.font = `${labelWeight} ${labelSize}px ${labelFont}`;
      const width = widthOf(context, data.label);
      // At the right border of the picture, on the other side of the node.
      const right = data.x + data.size + GAP;
      const x = right + width > context.canvas.clientWidth ? data.x - data.size - GAP - width : right;
      const y = data.y + labelSize / 3;
      if (!take({ left: x, top: y - labelSize, right: x + width, bottom: y + 4 })) return;
      context.lineJoin = "round";
      context.lineWidth = 4;
      const { ground, label } = palette();
      context.strokeStyle = ground;
      context.fillStyle = label;
      // The halo costs most of a label, and nobody sees it in a picture on the move.
      if (!isMoving()) context.strokeText(data.label, x, y);
      context.fillText(data.label, x, y);
    },
    drawEdge(context, edge, source, target) {
      if (!edge.label) return;
      context.font = `${EDGE_LABEL_PX}px ${FONT}`;
      const [dx, dy] = [target.x - source.x, target.y - source.y];
      const width = widthOf(context, edge.label);
      // Not where the line is too short for its name between the two nodes.
      if (Math.hypot(dx, dy) < width + source.size + target.size + 2 * GAP) return;
      // Halfway along a quadratic curve lies half of the way to its control point.
      const bend = edge.type === "curved" ? (edge.curvature ?? 0) : 0;
      const x = (source.x + target.x) / 2 + (dy * bend) / 2;
      const y = (source.y + target.y) / 2 - (dx * bend) / 2;
      const angle = Math.atan2(dy, dx);
      const [wide, high] = [
        Math.abs(Math.cos(angle)) * width + EDGE_LABEL_PX,
        Math.abs(Math.sin(angle)) * width + EDGE_LABEL_PX,
      ];
      if (!take({ left: x - wide / 2, top: y - high / 2, right: x + wide / 2, bottom: y + high / 2 })) return;
      context.save();
      context.translate(x, y);
      // Never upside down.
      context.rotate(Math.abs(angle) > Math.PI / 2 ? angle + Math.PI : angle);
      context.textAlign = "center";
      context.lineJoin = "round";
      context.lineWidth = 4;
      const { ground, label } = palette();
      context.strokeStyle = ground;
      context.fillStyle = label;
      context.strokeText(edge.label, 0, EDGE_LABEL_PX / 3);
      context.fillText(edge.label, 0, EDGE_LABEL_PX / 3);
      context.restore();
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
