import { createEdgeCurveProgram, DEFAULT_EDGE_CURVE_PROGRAM_OPTIONS } from "@sigma/edge-curve";
import { MultiDirectedGraph } from "graphology";
import Sigma from "sigma";
import { EdgeArrowProgram, EdgeRectangleProgram } from "sigma/rendering";
import type { Positions } from "../layouts/layout-graph.ts";
import { place } from "./build.ts";
import { type Emphasis, NO_EMPHASIS, type Reducers, reducersOf } from "./emphasis.ts";
import { createLabelDrawer, drawHover, FONT } from "./labels.ts";
import { animatePlaces, isCalm, placeInPieces } from "./motion.ts";
import { PALETTES, type Palette } from "./palette.ts";
import { followPointer } from "./pointer.ts";

export interface GraphView {
  /** Makes what draws, which takes a while, before there is something to show. */
  prepare(): void;
  /** @param goesOn whether the picture is the one before with more or less in it, so that the view stays */
  show(graph: MultiDirectedGraph, goesOn: boolean): void;
  /** Moves the nodes where a layout says. @param ids the nodes in the layout's order */
  move(ids: readonly string[], positions: Positions, how: "at once" | "calmly"): Promise<void>;
  emphasise(emphasis: Omit<Emphasis, "hovered">): void;
  paint(colours: Palette): void;
  focus(id: string): void;
  zoomIn(): void;
  zoomOut(): void;
  /** Moves the view by shares of its size. */
  pan(right: number, down: number): void;
  fit(): void;
  /** The nodes within a rectangle of the screen, in pixels of the container. */
  within(left: number, top: number, right: number, bottom: number): string[];
  /** What draws; for taking pictures. */
  readonly sigma: () => Sigma | undefined;
  destroy(): void;
}

export interface GraphActions {
  onSelect(id: string | undefined): void;
  onExpand(id: string): void;
  /** The name of a relationship in the reader's language. */
  nameOf(predicate: string): string;
}

const FULL_WIDTH = 900;
const FULL_HEIGHT = 700;
const MIN_SCALE = 0.5;
/** Smaller nodes have no label until the user comes closer. */
const LABELLED_SIZE = 5;
/** Camera ratios between which a chosen node is shown. */
const NEAREST = 0.4;
const FARTHEST = 1.3;
/** With more nodes and edges than this, touching all of them at a time would be felt. */
const MANY = 25_000;

const NOTHING: Reducers["touched"] = { nodes: [], edges: [] };

/** Draws graphs into `container`; the only place that makes a Sigma. */
export function createGraphView(container: HTMLElement, actions: GraphActions): GraphView {
  let graph = new MultiDirectedGraph();
  let emphasis: Emphasis = NO_EMPHASIS;
  let palette = PALETTES.light;
  let reducers: Reducers | undefined;
  let touched = NOTHING;
  let filtered: Emphasis["shown"];
  const labels = createLabelDrawer(
    () => palette,
    () => sigma !== undefined && (sigma.getMouseCaptor().isMoving || sigma.getCamera().isAnimated()),
  );
  const curves = createEdgeCurveProgram({
    ...DEFAULT_EDGE_CURVE_PROGRAM_OPTIONS,
    arrowHead: { extremity: "target", lengthToThicknessRatio: 2.5, widenessToThicknessRatio: 2 },
    // Otherwise curves write their names by themselves, over whatever is there.
    drawLabel: labels.drawEdge,
  });
  const isLarge = () => graph.order + graph.size > MANY;

  // Sizes are made for a laptop's screen; on a phone the same graph needs smaller nodes.
  const fittingScale = () =>
    Math.min(
      1,
      Math.max(MIN_SCALE, Math.min(container.clientWidth / FULL_WIDTH, container.clientHeight / FULL_HEIGHT)),
    );
  let scale = fittingScale();
  let sigma: Sigma | undefined;
  const create = (): Sigma => {
    const made = new Sigma(graph, container, {
      labelFont: FONT,
      labelSize: 13,
      labelWeight: "500",
      labelDensity: 1,
      labelGridCellSize: 100,
      labelRenderedSizeThreshold: LABELLED_SIZE * scale,
      defaultEdgeColor: palette.edge,
      defaultEdgeType: "arrow",
      edgeProgramClasses: { line: EdgeRectangleProgram, arrow: EdgeArrowProgram, curved: curves },
      edgeLabelFont: FONT,
      minCameraRatio: 0.005,
      maxCameraRatio: 3,
      stagePadding: 60,
      zIndex: true,
      renderEdgeLabels: false,
      // A setting that is set anew makes sigma go through everything at once: these look up what holds at the moment.
      nodeReducer: (id, data) => reducers?.node(id, data) ?? data,
      edgeReducer: (id, data) => reducers?.edge(id, data) ?? data,
      zoomToSizeRatioFunction: (ratio) => Math.sqrt(ratio) / scale,
      defaultDrawNodeLabel: labels.draw,
      defaultDrawEdgeLabel: labels.drawEdge,
      defaultDrawNodeHover: (context, data, settings) => drawHover(context, data, settings, palette),
      allowInvalidContainer: true,
    });
    made.on("beforeRender", labels.reset);
    followPointer(made, () => graph, {
      ...actions,
      // Where labels may stand follows the places of nodes; in a large graph that would be felt, and waits for the next change.
      onPin: () => isLarge() || made.refresh({ schedule: true }),
      onHover(hovered) {
        emphasis = { ...emphasis, hovered };
        container.style.cursor = hovered ? "pointer" : "";
        redraw();
      },
    });
    return made;
  };

  const resize = () => {
    const before = scale;
    scale = fittingScale();
    if (scale !== before) sigma?.setSetting("labelRenderedSizeThreshold", LABELLED_SIZE * scale);
    sigma?.scheduleRender();
  };
  const observer = new ResizeObserver(resize);
  observer.observe(container);

  /** Draws the emphasis; of a large graph only what changes its look, unless filters hide some of it. */
  const redraw = () => {
    if (!sigma) return;
    const before = { touched, filtered };
    reducers = reducersOf(graph, emphasis, palette, actions.nameOf, !isLarge());
    touched = reducers?.touched ?? NOTHING;
    filtered = emphasis.shown;
    // Names of relationships are looked for in each frame: only where there are some.
    const named = !isLarge() && (emphasis.nameEdges || touched.edges.length > 0 || emphasis.way.size > 0);
    if (sigma.getSetting("renderEdgeLabels") !== named) return void sigma.setSetting("renderEdgeLabels", named);
    if (!isLarge() || before.filtered !== filtered) return void sigma.refresh({ skipIndexation: true, schedule: true });
    const nodes = new Set([...before.touched.nodes, ...touched.nodes].filter((id) => graph.hasNode(id)));
    const edges = new Set([...before.touched.edges, ...touched.edges].filter((id) => graph.hasEdge(id)));
    sigma.refresh({ partialGraph: { nodes: [...nodes], edges: [...edges] }, skipIndexation: true, schedule: true });
  };

  return {
    sigma: () => sigma,
    prepare() {
      sigma ??= create();
    },
    show(next, goesOn) {
      sigma ??= create();
      graph = next;
      emphasis = { ...emphasis, hovered: undefined };
      reducers = reducersOf(graph, emphasis, palette, actions.nameOf, !isLarge());
      touched = reducers?.touched ?? NOTHING;
      filtered = emphasis.shown;
      // Edges of a huge graph come back when the view stands still.
      if (sigma.getSetting("hideEdgesOnMove") !== isLarge()) sigma.setSetting("hideEdgesOnMove", isLarge());
      const first = sigma.getGraph().order === 0;
      sigma.setCustomBBox(null);
      sigma.setGraph(next);
      if (!goesOn && !first) void sigma.getCamera().animatedReset({ duration: lasting(300) });
    },
    async move(ids, positions, how) {
      if (!sigma) return;
      if (isLarge()) await placeInPieces(sigma, graph, ids, positions);
      else if (how === "calmly") await animatePlaces(graph, ids, positions);
      else place(graph, ids, positions);
    },
    emphasise(next) {
      emphasis = { ...next, hovered: emphasis.hovered };
      redraw();
    },
    paint(colours) {
      palette = colours;
      sigma?.setSetting("defaultEdgeColor", palette.edge);
      redraw();
    },
    focus(id) {
      // After the frame that is asked for already: until then, places may not be those of the screen.
      requestAnimationFrame(() => {
        const position = sigma?.getNodeDisplayData(id);
        if (!sigma || !position || !graph.hasNode(id)) return;
        const drawing = sigma;
        // As near as the neighbours allow that should be seen with it.
        const reach = graph.neighbors(id).map((neighbour) => {
          const other = drawing.getNodeDisplayData(neighbour);
          return other ? Math.max(Math.abs(other.x - position.x), Math.abs(other.y - position.y)) : 0;
        });
        const ratio = Math.min(FARTHEST, Math.max(NEAREST, 2.6 * Math.max(0, ...reach)));
        void sigma.getCamera().animate({ x: position.x, y: position.y, ratio }, { duration: lasting(400) });
      });
    },
    zoomIn: () => void sigma?.getCamera().animatedZoom({ duration: lasting(200) }),
    zoomOut: () => void sigma?.getCamera().animatedUnzoom({ duration: lasting(200) }),
    pan(right, down) {
      const camera = sigma?.getCamera();
      if (!camera) return;
      const { x, y, ratio } = camera.getState();
      void camera.animate({ x: x + right * ratio, y: y - down * ratio }, { duration: lasting(120) });
    },
    fit: () => void sigma?.getCamera().animatedReset({ duration: lasting(300) }),
    within(left, top, right, bottom) {
      const drawing = sigma;
      if (!drawing) return [];
      return graph.filterNodes((id) => {
        const data = drawing.getNodeDisplayData(id);
        if (!data || data.hidden) return false;
        const { x, y } = drawing.framedGraphToViewport(data);
        return x >= left && x <= right && y >= top && y <= bottom;
      });
    },
    destroy() {
      observer.disconnect();
      sigma?.kill();
    },
  };
}

/** How long a movement of the view takes, in ms. */
function lasting(ms: number): number {
  return isCalm() ? 1 : ms;
}
