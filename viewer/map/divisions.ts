import type { Feature, FeatureCollection, MultiPolygon, Polygon } from "geojson";

export type Division = Feature<
  Polygon | MultiPolygon,
  { readonly name: string; readonly id?: string; readonly cp?: [number, number] }
>;
type Divisions = FeatureCollection<Division["geometry"], Division["properties"]>;
type Loaded = () => Promise<{ readonly default: unknown }>;

/** The outlines of each province's cities, from the package china-geojson, by the two digits of the province. */
const PROVINCES: Readonly<Record<string, Loaded>> = {
  11: () => import("china-geojson/src/geojson/bei_jing_geo.json", { with: { type: "json" } }),
  12: () => import("china-geojson/src/geojson/tian_jin_geo.json", { with: { type: "json" } }),
  13: () => import("china-geojson/src/geojson/he_bei_geo.json", { with: { type: "json" } }),
  14: () => import("china-geojson/src/geojson/shan_xi_2_geo.json", { with: { type: "json" } }),
  15: () => import("china-geojson/src/geojson/nei_meng_gu_geo.json", { with: { type: "json" } }),
  21: () => import("china-geojson/src/geojson/liao_ning_geo.json", { with: { type: "json" } }),
  22: () => import("china-geojson/src/geojson/ji_lin_geo.json", { with: { type: "json" } }),
  23: () => import("china-geojson/src/geojson/hei_long_jiang_geo.json", { with: { type: "json" } }),
  31: () => import("china-geojson/src/geojson/shang_hai_geo.json", { with: { type: "json" } }),
  32: () => import("china-geojson/src/geojson/jiang_su_geo.json", { with: { type: "json" } }),
  33: () => import("china-geojson/src/geojson/zhe_jiang_geo.json", { with: { type: "json" } }),
  34: () => import("china-geojson/src/geojson/an_hui_geo.json", { with: { type: "json" } }),
  35: () => import("china-geojson/src/geojson/fu_jian_geo.json", { with: { type: "json" } }),
  36: () => import("china-geojson/src/geojson/jiang_xi_geo.json", { with: { type: "json" } }),
  37: () => import("china-geojson/src/geojson/shan_dong_geo.json", { with: { type: "json" } }),
  41: () => import("china-geojson/src/geojson/he_nan_geo.json", { with: { type: "json" } }),
  42: () => import("china-geojson/src/geojson/hu_bei_geo.json", { with: { type: "json" } }),
  43: () => import("china-geojson/src/geojson/hu_nan_geo.json", { with: { type: "json" } }),
  44: () => import("china-geojson/src/geojson/guang_dong_geo.json", { with: { type: "json" } }),
  45: () => import("china-geojson/src/geojson/guang_xi_geo.json", { with: { type: "json" } }),
  46: () => import("china-geojson/src/geojson/hai_nan_geo.json", { with: { type: "json" } }),
  50: () => import("china-geojson/src/geojson/chong_qing_geo.json", { with: { type: "json" } }),
  51: () => import("china-geojson/src/geojson/si_chuan_geo.json", { with: { type: "json" } }),
  52: () => import("china-geojson/src/geojson/gui_zhou_geo.json", { with: { type: "json" } }),
  53: () => import("china-geojson/src/geojson/yun_nan_geo.json", { with: { type: "json" } }),
  54: () => import("china-geojson/src/geojson/xi_zang_geo.json", { with: { type: "json" } }),
  61: () => import("china-geojson/src/geojson/shan_xi_1_geo.json", { with: { type: "json" } }),
  62: () => import("china-geojson/src/geojson/gan_su_geo.json", { with: { type: "json" } }),
  63: () => import("china-geojson/src/geojson/qing_hai_geo.json", { with: { type: "json" } }),
  64: () => import("china-geojson/src/geojson/ning_xia_geo.json", { with: { type: "json" } }),
  65: () => import("china-geojson/src/geojson/xin_jiang_geo.json", { with: { type: "json" } }),
};

/** All provinces; the South China Sea islands have no code of their own. */
export async function provinces(): Promise<readonly Division[]> {
  const { default: all } = await import("china-geojson/src/geojson/china.json", { with: { type: "json" } });
  return (all as unknown as Divisions).features;
}

/** The cities of a province, or nothing where their outlines are not known. @param stem two digits */
export async function citiesOf(stem: string): Promise<readonly Division[] | undefined> {
  const found = await PROVINCES[stem]?.();
  return (found?.default as Divisions | undefined)?.features;
}

/** The digits that name a division: two of a province, four of a city; nothing for what has no code. */
export function stemOfDivision({ id, properties }: Division): string {
  return String(properties.id ?? id ?? "");
}
