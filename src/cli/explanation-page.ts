import type { Explanation } from "../../ingest/index.ts";
import { sourcesOf } from "../../ingest/recognise/mention.ts";
import type { Triple } from "../model/graph-document.ts";
import { ENTITY_TYPES, type EntityType, PREDICATES } from "../model/ontology.ts";

type Mention = Explanation["mentions"][number];

/**
 * Articles with every mention marked, and every entity and fact with its rule, as one page that needs nothing else:
 * no script, no request. Whatever the articles hold is shown as text.
 */
export function explanationPage(explanations: readonly Explanation[]): string {
  const types = Object.keys(ENTITY_TYPES) as EntityType[];
  const colours = types.map((type) => `.${type}{--c:${ENTITY_TYPES[type].color}}`).join("");
  const contents =
    explanations.length > 1
      ? `<nav><ol>${explanations.map(({ document }, i) => `<li><a href="#a${i}">${asHtml(document.article.title)}</a></li>`).join("")}</ol></nav>`
      : "";
  return `<!doctype html>
<html lang="zh"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>zhengtu explain</title><style>${STYLE}${colours}</style></head>
<body>${contents}${explanations.map(articleOf).join("\n")}</body></html>
`;
}

function articleOf({ document, mentions }: Explanation, index: number): string {
  const { article, entities, triples } = document;
  const facts = triples.filter(({ predicate, derived }) => predicate !== "MENTIONS" && !derived);
  const about = [article.outlet, article.publishedAt?.replace("T", " "), article.source.path].filter(Boolean);
  const present = [...new Set(entities.map(({ type }) => type))];
  return `<article id="a${index}"><header><h1>${asHtml(article.title)}</h1><p class="about">${about.map((one) => asHtml(one!)).join(" · ")}</p>
<p class="legend">${present.map((type) => `<span class="${type}">${asHtml(ENTITY_TYPES[type].zh)} ${type}</span>`).join(" ")}</p></header>
<section class="text" lang="zh">${markedText(article.text, mentions, index)}</section>
<section><h2>实体 Entities</h2><table><thead><tr><th>类型</th><th>名称</th><th>别名</th><th>属性</th><th>出处 · 规则 · 见证 · 置信度</th></tr></thead><tbody>${entities.map((entity) => entityRow(entity, mentions, index)).join("")}</tbody></table></section>
<section><h2>事实 Facts</h2><table><thead><tr><th>主语</th><th>关系</th><th>宾语</th><th>规则</th><th>置信度</th><th>依据</th></tr></thead><tbody>${facts.map((fact) => factRow(fact, document, index)).join("")}</tbody></table></section></article>`;
}

/** The text cut where mentions begin and end; a stretch bears the colour of the shortest mention over it and tells of all. */
function markedText(text: string, mentions: readonly Mention[], index: number): string {
  const cuts = [...new Set([0, text.length, ...mentions.flatMap(({ start, end }) => [start, end])])].sort(
    (a, b) => a - b,
  );
  let open: Mention[] = [];
  let next = 0;
  let html = "";
  for (const [i, from] of cuts.entries()) {
    const to = cuts[i + 1];
    if (to === undefined) break;
    open = open.filter(({ end }) => end > from);
    const anchors: string[] = [];
    for (; next < mentions.length && mentions[next]!.start <= from; next++) {
      const mention = mentions[next]!;
      if (mention.end <= from) continue;
      open.push(mention);
      anchors.push(`<a id="${place(index, mention)}"></a>`);
    }
    const written = asHtml(text.slice(from, to));
    const inner = open.reduce<Mention | undefined>(
      (best, one) => (!best || one.end - one.start <= best.end - best.start ? one : best),
      undefined,
    );
    const title = open
      .map((one) => `${one.entity.name} · ${one.type} · ${one.rule} · ${one.confidence.toFixed(2)}`)
      .join("\n");
    html += anchors.join("");
    html += inner ? `<mark class="${inner.type}" title="${asHtml(title)}">${written}</mark>` : written;
  }
  return html;
}

function entityRow(
  entity: Explanation["document"]["entities"][number],
  mentions: readonly Mention[],
  index: number,
): string {
  const { id, type, name, aliases, properties } = entity;
  const where = mentions
    .filter((mention) => mention.entity.id === id)
    .map(
      (mention) =>
        `<a href="#${place(index, mention)}">${mention.start}–${mention.end}</a> ${asHtml(mention.rule)} · ${sourcesOf(mention).join(" + ")} · ${mention.confidence.toFixed(2)}`,
    );
  const details = Object.entries(properties).map(
    ([key, value]) => `${key} ${Array.isArray(value) ? value.join("、") : value}`,
  );
  return `<tr id="${anchor(index, id)}"><td><span class="${type}">${asHtml(ENTITY_TYPES[type].zh)}</span></td><th>${asHtml(name)}</th><td>${asHtml(aliases.join("、"))}</td><td>${asHtml(details.join("；"))}</td><td>${where.join("<br>") || "表中推得 implied"}</td></tr>`;
}

function factRow(fact: Triple, { article, entities }: Explanation["document"], index: number): string {
  const end = (id: string) => {
    const entity = entities.find((one) => one.id === id);
    return entity
      ? `<a class="${entity.type}" href="#${anchor(index, id)}">${asHtml(entity.name)}</a>`
      : asHtml(id === article.id ? "本文" : id);
  };
  const quotes = fact.evidence.map(({ quote }) => `<q>${asHtml(quote.trim())}</q>`).join("");
  return `<tr><td>${end(fact.subject)}</td><td>${asHtml(PREDICATES[fact.predicate].zh)}<br><small>${fact.predicate}</small></td><td>${end(fact.object)}</td><td>${asHtml(fact.rule)}</td><td>${fact.confidence.toFixed(2)}</td><td class="why">${quotes}</td></tr>`;
}

function place(index: number, { start, end, type }: Mention): string {
  return `m${index}-${start}-${end}-${type}`;
}

function anchor(index: number, id: string): string {
  return `e${index}-${encodeURIComponent(id)}`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

function asHtml(text: string): string {
  return text
    .replace(/[&<>"']/g, (character) => ENTITIES[character]!)
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, "\ufffd");
}

const STYLE = `
:root{color-scheme:light dark;--ink:#1d2430;--soft:#5d6775;--line:#d9dee5;--ground:#fff}
@media(prefers-color-scheme:dark){:root{--ink:#e6eaf0;--soft:#9aa5b1;--line:#38414d;--ground:#161b22}}
*{box-sizing:border-box}
body{max-width:68rem;margin:0 auto;padding:2rem 1.25rem 6rem;background:var(--ground);color:var(--ink);font:16px/1.6 system-ui,"Noto Sans CJK SC","PingFang SC","Microsoft YaHei",sans-serif}
h1{font-size:1.5rem;line-height:1.35;margin:0 0 .25rem}h2{font-size:1.05rem;margin:2.5rem 0 .5rem}
article+article{margin-top:5rem;border-top:2px solid var(--line);padding-top:2rem}
.about,small{color:var(--soft);font-size:.85rem}.legend{display:flex;flex-wrap:wrap;gap:.4rem;margin:.75rem 0 1.5rem}
.legend span,td span{border-left:.6rem solid var(--c);padding-left:.4rem;font-size:.8rem;white-space:nowrap}
.text{white-space:pre-wrap;overflow-wrap:anywhere;font-size:1.05rem;line-height:2}
mark{color:inherit;background:color-mix(in srgb,var(--c) 16%,transparent);border-bottom:2px solid var(--c);border-radius:2px}
a{color:inherit;text-decoration-color:var(--soft);text-underline-offset:.2em}
a:target+mark,tr:target{outline:3px solid #e8b500;outline-offset:2px}
table{width:100%;border-collapse:collapse;font-size:.88rem}
th,td{text-align:left;vertical-align:top;padding:.45rem .6rem .45rem 0;border-bottom:1px solid var(--line);overflow-wrap:anywhere}
thead th{color:var(--soft);font-weight:500;white-space:nowrap}
q{display:block;color:var(--soft);quotes:none;margin-bottom:.3rem}.why{min-width:18rem}
section{overflow-x:auto}nav ol{columns:2;padding-left:1.4rem}
`;
