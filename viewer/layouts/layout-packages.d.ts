// The packages type their entry points for graphology graphs only; these are the steps beneath.
declare module "graphology-layout-forceatlas2/iterate.js" {
  export default function iterate(
    settings: Readonly<Record<string, number | boolean>>,
    nodes: Float32Array,
    edges: Float32Array,
  ): void;
}

declare module "graphology-layout-noverlap/iterate.js" {
  export default function iterate(
    settings: Readonly<Record<string, number>>,
    nodes: Float32Array,
  ): { readonly converged: boolean };
}
