import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";
import type { Entity, GraphDocument, Triple } from "../../src/model/graph-document.ts";

/** Graph documents as extraction makes them, ten entities and thirty triples each, the same for the same numbers. */

const ENTITIES = 10;
const OWN = 4;
export const TRIPLES = 30;
const PLACES = [
  "广州",
  "深圳",
  "佛山",
  "东莞",
  "西宁",
  "银川",
  "福州",
  "厦门",
  "合肥",
  "芜湖",
  "济南",
  "青岛",
  "大连",
  "沈阳",
];
const SYSTEMS = ["公安局", "检察院", "市场监督管理局", "卫生健康委员会", "交通运输局", "应急管理局", "人民政府"];
const SENTENCE =
  "市公安局联合市场监督管理局破获一起生产销售伪劣产品案，抓获犯罪嫌疑人三名，查获涉案物品一批，案件正在进一步侦办中。";

/** @param articles how many; with `shared` entities that several of them tell of, some tell of many times */
export function* generatedDocuments(articles: number, shared = articles * 5): Generator<GraphDocument> {
  const random = xoroshiro128plus(1);
  const next = (below: number) => (random.next() >>> 0) % below;
  for (let i = 0; i < articles; i++) yield documentOf(i, shared, next);
}

function documentOf(i: number, shared: number, next: (below: number) => number): GraphDocument {
  const id = `article:bench-${i}`;
  const text = Array.from({ length: 8 }, (_, line) => `第${i}篇第${line}段，${SENTENCE}`).join("\n");
  const entities: Entity[] = [];
  for (let own = 0; own < OWN; own++)
    entities.push(
      entity(`${id}#person:${own}`, "Person", `王某${own}`, { age: 20 + ((i + own) % 50), sex: "男" }, own * 60),
    );
  const taken = new Set<number>();
  while (entities.length < ENTITIES) {
    // Few are told of often, as provinces and ministries are; most seldom.
    const which = next(4) === 0 ? next(50) : next(shared);
    if (taken.has(which)) continue;
    taken.add(which);
    const place = PLACES[which % PLACES.length]!;
    const name = `${place}市${SYSTEMS[which % SYSTEMS.length]}第${which}分局`;
    entities.push(entity(`agency:bench-${which}`, "Agency", name, { level: "city" }, entities.length * 30));
  }
  const triples: Triple[] = entities.map((one, at) => triple(`${id}-m${at}`, id, "MENTIONS", one.id, at * 30, text));
  while (triples.length < TRIPLES) {
    const at = triples.length;
    const subject = entities[OWN + (at % (ENTITIES - OWN))]!;
    const object = entities[(at * 7 + 3) % ENTITIES]!;
    const predicate = (["HANDLED", "COOPERATES_WITH", "PART_OF", "LOCATED_IN"] as const)[at % 4]!;
    triples.push(triple(`${id}-f${at}`, subject.id, predicate, object.id, at * 10, text));
  }
  return {
    schema: 1,
    article: {
      id,
      title: `第${i}篇通报`,
      outlet: "政图日报",
      publishedAt: `20${10 + (i % 15)}-0${1 + (i % 9)}-1${i % 10}T10:00`,
      language: "zh",
      text,
      source: { format: "txt", encoding: "UTF-8", sha256: "0".repeat(64) },
    },
    entities,
    triples,
  };
}

function entity(
  id: string,
  type: Entity["type"],
  name: string,
  properties: Entity["properties"],
  start: number,
): Entity {
  return {
    id,
    type,
    name,
    aliases: [`${name.slice(0, 3)}甲`],
    properties,
    mentions: [{ start, end: start + 3, text: "某某某" }],
  };
}

function triple(
  id: string,
  subject: string,
  predicate: Triple["predicate"],
  object: string,
  start: number,
  text: string,
): Triple {
  const quote = text.slice(start, start + 40);
  return {
    id: `t:${id}`,
    subject,
    predicate,
    object,
    evidence: [{ start, end: start + 40, quote }],
    confidence: 0.5 + (start % 50) / 100,
    rule: "bench",
  };
}
