/**
 * The ontology: one table that validation, the Cypher schema, the viewer's legend and the docs all read.
 * Reverse labels let a fact read well from either end ("cracked the case" / "cracked by").
 */

export interface EntityTypeDefinition {
  readonly zh: string;
  readonly en: string;
  /** Fill colour in the viewer, told apart by colour-blind readers as far as thirteen hues can be. */
  readonly color: string;
  /** Whether an id means the same thing in every article, or only inside one. */
  readonly scope: "global" | "article";
}

export const ENTITY_TYPES = {
  Agency: { zh: "机关", en: "Agency", color: "#2f6db3", scope: "global" },
  Place: { zh: "地点", en: "Place", color: "#3a9a6b", scope: "global" },
  Person: { zh: "人物", en: "Person", color: "#d9822b", scope: "article" },
  Organization: { zh: "组织", en: "Organization", color: "#7b68b8", scope: "global" },
  Case: { zh: "案件", en: "Case", color: "#c0392b", scope: "article" },
  CrimeType: { zh: "违法犯罪", en: "Crime type", color: "#a0527c", scope: "global" },
  Measure: { zh: "举措", en: "Measure", color: "#1b9aaa", scope: "global" },
  Document: { zh: "文件", en: "Document", color: "#8a6d3b", scope: "global" },
  Platform: { zh: "平台", en: "Platform", color: "#5c8a1f", scope: "global" },
  Topic: { zh: "主题", en: "Topic", color: "#8fa3ad", scope: "global" },
  Problem: { zh: "问题", en: "Problem", color: "#b5651d", scope: "article" },
  Figure: { zh: "数字", en: "Figure", color: "#6b7a8f", scope: "article" },
  Article: { zh: "文章", en: "Article", color: "#34404c", scope: "global" },
} as const satisfies Record<string, EntityTypeDefinition>;

export type EntityType = keyof typeof ENTITY_TYPES;

/** The colour of types that have none of their own. */
export const PLAIN_COLOR = "#9aa5b1";

/** The colour of a type, known to the ontology or not. */
export function colorOf(type: string): string {
  return type in ENTITY_TYPES ? ENTITY_TYPES[type as EntityType].color : PLAIN_COLOR;
}

export interface PredicateDefinition {
  readonly from: readonly EntityType[];
  readonly to: readonly EntityType[];
  readonly zh: string;
  readonly en: string;
  /** The same fact seen from its object. */
  readonly zhReverse: string;
  readonly enReverse: string;
}

const ALL = Object.keys(ENTITY_TYPES) as EntityType[];

export const PREDICATES = {
  LOCATED_IN: {
    from: ["Agency", "Organization"],
    to: ["Place"],
    zh: "位于",
    en: "located in",
    zhReverse: "辖有",
    enReverse: "seat of",
  },
  WITHIN: { from: ["Place"], to: ["Place"], zh: "属于", en: "within", zhReverse: "下辖", enReverse: "contains" },
  PART_OF: { from: ["Agency"], to: ["Agency"], zh: "隶属", en: "part of", zhReverse: "下设", enReverse: "has part" },
  HANDLED: {
    from: ["Agency"],
    to: ["Case"],
    zh: "办理",
    en: "handled",
    zhReverse: "办案机关",
    enReverse: "handled by",
  },
  OCCURRED_IN: {
    from: ["Case"],
    to: ["Place"],
    zh: "发生于",
    en: "occurred in",
    zhReverse: "发生案件",
    enReverse: "scene of",
  },
  SUSPECT_IN: {
    from: ["Person", "Organization"],
    to: ["Case"],
    zh: "涉案",
    en: "suspect in",
    zhReverse: "嫌疑人",
    enReverse: "suspect",
  },
  VICTIM_IN: {
    from: ["Person", "Organization"],
    to: ["Case"],
    zh: "受害",
    en: "victim in",
    zhReverse: "被害人",
    enReverse: "victim",
  },
  NATIVE_OF: {
    from: ["Person"],
    to: ["Place"],
    zh: "籍贯",
    en: "native of",
    zhReverse: "籍贯人",
    enReverse: "home of",
  },
  OF_TYPE: { from: ["Case"], to: ["CrimeType"], zh: "类型", en: "of type", zhReverse: "案件", enReverse: "type of" },
  AUTHORED: { from: ["Person"], to: ["Article"], zh: "撰写", en: "authored", zhReverse: "作者", enReverse: "author" },
  PHOTOGRAPHED: {
    from: ["Person"],
    to: ["Article"],
    zh: "摄影",
    en: "photographed for",
    zhReverse: "摄影者",
    enReverse: "photographer",
  },
  EDITED: { from: ["Person"], to: ["Article"], zh: "编辑", en: "edited", zhReverse: "编辑者", enReverse: "editor" },
  PUBLISHED: {
    from: ["Organization"],
    to: ["Article"],
    zh: "发表",
    en: "published",
    zhReverse: "发表者",
    enReverse: "published by",
  },
  ISSUED: {
    from: ["Agency"],
    to: ["Document"],
    zh: "发布",
    en: "issued",
    zhReverse: "发布机关",
    enReverse: "issued by",
  },
  ADOPTED: {
    from: ["Agency"],
    to: ["Measure"],
    zh: "采取",
    en: "adopted",
    zhReverse: "采取机关",
    enReverse: "adopted by",
  },
  APPLIES_IN: {
    from: ["Measure"],
    to: ["Place"],
    zh: "适用于",
    en: "applies in",
    zhReverse: "适用举措",
    enReverse: "has measure",
  },
  TARGETS: {
    from: ["Measure", "Document", "Agency"],
    to: ["CrimeType"],
    zh: "打击",
    en: "targets",
    zhReverse: "打击者",
    enReverse: "targeted by",
  },
  COVERS: {
    from: ["Measure", "Document", "Platform"],
    to: ["Topic"],
    zh: "涉及",
    en: "covers",
    zhReverse: "见于",
    enReverse: "covered by",
  },
  OPERATED_BY: {
    from: ["Platform"],
    to: ["Agency", "Organization"],
    zh: "主办者",
    en: "operated by",
    zhReverse: "主办",
    enReverse: "operates",
  },
  COOPERATES_WITH: {
    from: ["Agency"],
    to: ["Agency", "Organization"],
    zh: "联合",
    en: "cooperates with",
    zhReverse: "联合",
    enReverse: "cooperates with",
  },
  HAS_FIGURE: {
    from: ["Agency", "Case", "Measure", "Platform", "Document"],
    to: ["Figure"],
    zh: "数据",
    en: "has figure",
    zhReverse: "说明",
    enReverse: "figure of",
  },
  FOUND: { from: ["Agency"], to: ["Problem"], zh: "发现", en: "found", zhReverse: "发现者", enReverse: "found by" },
  MENTIONS: { from: ["Article"], to: ALL, zh: "提到", en: "mentions", zhReverse: "见于", enReverse: "mentioned in" },
} as const satisfies Record<string, PredicateDefinition>;

export type Predicate = keyof typeof PREDICATES;

/** Administrative levels of a place and the extra label that a store gives each. */
export const PLACE_LEVEL_LABELS = { province: "Province", city: "City", county: "County", town: "Town" } as const;

export type PlaceLevel = keyof typeof PLACE_LEVEL_LABELS;

/** Whether the ontology lets `predicate` lead from a `subject` type to an `object` type. */
export function allows(predicate: Predicate, subject: EntityType, object: EntityType): boolean {
  const { from, to }: PredicateDefinition = PREDICATES[predicate];
  return from.includes(subject) && to.includes(object);
}
