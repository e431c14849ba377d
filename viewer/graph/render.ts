import type { MultiDirectedGraph } from "graphology";
import Sigma from "sigma";
import { createLabelDrawer, drawHover, shorten } from "./labels.ts";
import { PALETTES, type Palette } from "./palette.ts";

export interface GraphView {
  /** @param goesOn whether the picture is the one before with more or less in it, so that the view stays */
  show(graph: MultiDirectedGraph, goesOn: boolean): void;
  highlight(id: string | undefined): void;
  hideTypes(types: ReadonlySet<string>): void;
  /** Draws a way through the graph, node by node. */
  trace(ids: ReadonlySet<string>): void;
  paint(colours: Palette): void;
  /** The picture as it is, as a PNG of `scale` times its size on the screen. */
  toPng(scale: number): Promise<Blob | undefined>;
  focus(id: string): void;
  zoomIn(): void;
  zoomOut(): void;
  fit(): void;
  destroy(): void;
}

export interface GraphActions {
  onSelect(id: string | undefined): void;
  onExpand(id: string): void;
}

const FULL_WIDTH = 900;
const MIN_SCALE = 0.5;
/** Smaller nodes have no label until the user comes closer. */
const LABELLED_SIZE = 5;
/** Camera ratios between which a chosen node is shown. */
const NEAREST = 0.4;
const FARTHEST = 1.3;
const FONT = "'Noto Sans CJK SC','Noto Sans SC','PingFang SC','Microsoft YaHei','Hiragino Sans GB',sans-serif";

/** Draws graphs into `container`; the only place that knows sigma. */
export function createGraphView(container: HTMLElement, { onSelect, onExpand }: GraphActions): GraphView {
  let sigma: Sigma | undefined;
  let graph: MultiDirectedGraph | undefined;
  let chosen: string | undefined;
  let hovered: string | undefined;
  let hidden: ReadonlySet<string> = new Set();
  let near = new Set<string>();
  let way: ReadonlySet<string> = new Set();
  let dragged: string | undefined;

  let palette = PALETTES.light;
  const labels = createLabelDrawer(() => palette);
  // Sizes are made for a laptop's width; on a phone the same graph needs smaller nodes.
  let scale = 1;
  const resize = () => {
    scale = Math.min(1, Math.max(MIN_SCALE, container.clientWidth / FULL_WIDTH));
    sigma?.setSetting("labelRenderedSizeThreshold", LABELLED_SIZE * scale);
    sigma?.refresh();
  };
  const observer = new ResizeObserver(resize);
  observer.observe(container);
  resize();

  const neighbourhood = () => {
    const centre = hovered ?? chosen;
    near = new Set(centre && graph?.hasNode(centre) ? [centre, ...graph.neighbors(centre)] : []);
  };
  const refresh = () => {
    neighbourhood();
    sigma?.refresh({ skipIndexation: true });
  };

  const show = (next: MultiDirectedGraph, goesOn: boolean) => {
    graph = next;
    hovered = undefined;
    neighbourhood();
    if (sigma) {
      sigma.setGraph(next);
      if (!goesOn) void sigma.getCamera().animatedReset();
      return;
    }
    sigma = new Sigma(next, container, {
      labelFont: FONT,
      labelSize: 13,
      labelWeight: "500",
      labelDensity: 1,
      labelGridCellSize: 100,
      labelRenderedSizeThreshold: LABELLED_SIZE * scale,
      defaultEdgeColor: palette.edge,
      defaultEdgeType: "arrow",
      edgeLabelFont: FONT,
      minCameraRatio: 0.05,
      maxCameraRatio: 3,
      stagePadding: 60,
      zIndex: true,
      defaultDrawNodeLabel: labels.draw,
      defaultDrawNodeHover: (context, data, settings) => drawHover(context, data, settings, palette),
      allowInvalidContainer: true,
      nodeReducer: (id, data) => {
        const shown = { ...data, label: shorten(String(data.label)), size: Number(data.size) * scale };
        if (hidden.has(String(data.kind))) return { ...shown, hidden: true };
        if (way.has(id)) return { ...shown, zIndex: 2, forceLabel: true, highlighted: id === chosen };
        if (near.size === 0) return shown;
        if (!near.has(id)) return { ...shown, color: palette.faded, label: "", zIndex: 0 };
        return { ...shown, zIndex: 1, forceLabel: near.size < 60, highlighted: id === chosen };
      },
      edgeReducer: (id, data) => {
        const ends = graph?.hasEdge(id) ? graph.extremities(id) : [];
        if (ends.length === 2 && ends.every((end) => way.has(end)))
          return { ...data, color: palette.way, size: Number(data.size) + 1.5, zIndex: 2 };
        if (near.size === 0) return { ...data, color: palette.edge };
        const centre = hovered ?? chosen;
        const [source, target] = ends;
        return source === centre || target === centre
          ? { ...data, color: palette.edgeNear, zIndex: 1 }
          : { ...data, color: palette.fadedEdge, zIndex: 0 };
      },
    });
    sigma.on("beforeRender", labels.reset);
    sigma.on("clickNode", ({ node }) => onSelect(node));
    sigma.on("doubleClickNode", ({ node, preventSigmaDefault }) => {
      preventSigmaDefault();
      onExpand(node);
    });
    // A node that is dragged stays where it is put.
    sigma.on("downNode", ({ node }) => {
      dragged = node;
    });
    sigma.getMouseCaptor().on("mousemovebody", (event) => {
      if (!dragged || !sigma || !graph?.hasNode(dragged)) return;
      graph.mergeNodeAttributes(dragged, { ...sigma.viewportToGraph(event), fixed: true, pinned: true });
      event.preventSigmaDefault();
      event.original.preventDefault();
    });
    sigma.getMouseCaptor().on("mouseup", () => {
      dragged = undefined;
    });
    sigma.on("clickStage", () => onSelect(undefined));
    sigma.on("enterNode", ({ node }) => {
      hovered = node;
      container.style.cursor = "pointer";
      refresh();
    });
    sigma.on("leaveNode", () => {
      hovered = undefined;
      container.style.cursor = "";
      refresh();
    });
  };

  return {
    show,
    highlight(id) {
      chosen = id;
      refresh();
    },
    hideTypes(types) {
      hidden = types;
      refresh();
    },
    paint(colours) {
      palette = colours;
      refresh();
    },
    async toPng(scale) {
      if (!sigma) return undefined;
      const { toBlob } = await import("@sigma/export-image");
      const { width, height } = sigma.getDimensions();
      const size = { width: width * scale, height: height * scale };
      labels.reset();
      return toBlob(sigma, { ...size, backgroundColor: palette.ground, format: "png" });
    },
    trace(ids) {
      way = ids;
      refresh();
    },
    focus(id) {
      const position = sigma?.getNodeDisplayData(id);
      if (!position || !sigma || !graph?.hasNode(id)) return;
      // As near as the neighbours allow that should be seen with it.
      const reach = graph.neighbors(id).map((neighbour) => {
        const other = sigma!.getNodeDisplayData(neighbour);
        return other ? Math.max(Math.abs(other.x - position.x), Math.abs(other.y - position.y)) : 0;
      });
      const ratio = Math.min(FARTHEST, Math.max(NEAREST, 2.6 * Math.max(0, ...reach)));
      void sigma.getCamera().animate({ x: position.x, y: position.y, ratio }, { duration: 400 });
    },
    zoomIn: () => void sigma?.getCamera().animatedZoom({ duration: 200 }),
    zoomOut: () => void sigma?.getCamera().animatedUnzoom({ duration: 200 }),
    fit: () => void sigma?.getCamera().animatedReset({ duration: 300 }),
    destroy: () => {
      observer.disconnect();
      sigma?.kill();
    },
  };
}
