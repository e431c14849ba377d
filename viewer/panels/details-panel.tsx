import { colorOf } from "../../src/model/ontology.ts";
import type { ViewFact, ViewProof } from "../../src/model/view.ts";
import { locale, predicateLabel, t, typeLabel } from "../state/locale.ts";
import { read, select, selected, selectedId, selectionError } from "../state/selection.ts";
import { NodeActions } from "./node-actions.tsx";
import { NoteBox } from "./note-box.tsx";

/** Keys that tell how an entity was made rather than what it is. */
const TECHNICAL = new Set(["sha256", "format", "encoding", "language", "path"]);
const SHOWN_PROOFS = 3;

const PROPERTY_LABELS: Readonly<Record<string, readonly [string, string]>> = {
  level: ["级别", "Level"],
  code: ["区划代码", "Division code"],
  fullName: ["全称", "Full name"],
  roles: ["身份", "Roles"],
  sex: ["性别", "Sex"],
  age: ["年龄", "Age"],
  occurredOn: ["日期", "Date"],
  status: ["进展", "Status"],
  count: ["数量", "Count"],
  kind: ["种类", "Kind"],
  value: ["数值", "Value"],
  unit: ["单位", "Unit"],
  approximate: ["约数", "Approximate"],
  asOf: ["截至", "As of"],
  what: ["对象", "Counts"],
  title: ["标题", "Title"],
  outlet: ["媒体", "Outlet"],
  publishedAt: ["发表", "Published"],
  url: ["网址", "Address"],
};

function propertyLabel(key: string): string {
  return PROPERTY_LABELS[key]?.[locale.value === "zh" ? 0 : 1] ?? key;
}

const LEVELS: Readonly<Record<string, readonly [string, string]>> = {
  central: ["中央", "central"],
  province: ["省级", "province"],
  city: ["市级", "city"],
  county: ["县级", "county"],
  town: ["乡级", "town"],
};

function propertyText(key: string, value: unknown): string {
  const level = key === "level" ? LEVELS[String(value)] : undefined;
  if (level) return level[locale.value === "zh" ? 0 : 1];
  if (value === true) return locale.value === "zh" ? "是" : "yes";
  return Array.isArray(value) ? value.join("、") : String(value);
}

/** What is known of the chosen entity: names, properties, and facts grouped by predicate, each with its sentences. */
export function DetailsPanel() {
  const entity = selected.value;
  const close = (
    <button
      type="button"
      class="close"
      aria-label={t("close")}
      title={t("close")}
      onClick={() => void select(undefined)}
    >
      ×
    </button>
  );
  if (!entity || entity.id !== selectedId.value)
    return (
      <div class="details">
        {close}
        <p class="muted" role={selectionError.value ? "alert" : "status"}>
          {selectionError.value || t("loading")}
        </p>
      </div>
    );
  const facts = entity.facts.filter((fact) => fact.predicate !== "MENTIONS");
  const groups = new Map<string, ViewFact[]>();
  for (const fact of facts) {
    const key = `${fact.predicate} ${fact.direction}`;
    groups.set(key, [...(groups.get(key) ?? []), fact]);
  }
  const mentions = entity.facts.filter((fact) => fact.predicate === "MENTIONS" && fact.direction === "in");
  const properties = Object.entries(entity.properties).filter(([key]) => !TECHNICAL.has(key));
  return (
    <div class="details">
      {close}
      <p class="kind">
        <i class="dot" style={{ background: colorOf(entity.type) }} />
        {typeLabel(entity.type)}
      </p>
      <h2 class="name">{entity.name}</h2>
      {entity.aliases.length > 0 && (
        <p class="aliases">
          <span>{t("aliases")}</span> {entity.aliases.join("、")}
        </p>
      )}
      <NodeActions id={entity.id} />
      <NoteBox id={entity.id} />
      {properties.length > 0 && (
        <dl class="properties">
          {properties.map(([key, value]) => (
            <div key={key}>
              <dt>{propertyLabel(key)}</dt>
              <dd>{propertyText(key, value)}</dd>
            </div>
          ))}
        </dl>
      )}
      {[...groups].map(([key, group]) => (
        <section key={key} class="facts">
          <h3>
            {predicateLabel(group[0]!.predicate, group[0]!.direction)} <b>{group.length}</b>
          </h3>
          <ul>
            {group.map((fact) => (
              <Fact key={fact.other.id} fact={fact} />
            ))}
          </ul>
        </section>
      ))}
      {facts.length === 0 && <p class="muted">{t("noFacts")}</p>}
      {mentions.length > 0 && (
        <section class="facts">
          <h3>
            {predicateLabel("MENTIONS", "in")} <b>{mentions.length}</b>
          </h3>
          <ul>
            {mentions.map((fact) => (
              <li key={fact.other.id} class="fact">
                <button type="button" class="link" onClick={() => void read(fact.proofs[0]!)}>
                  {fact.other.name}
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
      {selectionError.value && <p role="alert">{selectionError.value}</p>}
    </div>
  );
}

function Fact({ fact }: { fact: ViewFact }) {
  const quoted = fact.proofs.filter((proof) => proof.quote !== null);
  const articles = new Set(quoted.map((proof) => proof.article.id)).size;
  return (
    <li class="fact">
      <button type="button" class="target" onClick={() => void select(fact.other.id)}>
        <i class="dot" style={{ background: colorOf(fact.other.type) }} />
        <span>{fact.other.name}</span>
        {articles > 1 && <b class="support">{t("support", { n: articles })}</b>}
      </button>
      {quoted.length === 0 && <p class="muted">{t("derived")}</p>}
      {quoted.slice(0, SHOWN_PROOFS).map((proof) => (
        <Quote key={`${proof.article.id} ${proof.start}`} proof={proof} />
      ))}
      {quoted.length > SHOWN_PROOFS && <p class="muted">{t("more", { n: quoted.length - SHOWN_PROOFS })}</p>}
    </li>
  );
}

function Quote({ proof }: { proof: ViewProof }) {
  const source = [proof.article.outlet, proof.article.publishedAt?.slice(0, 10)].filter(Boolean).join(" · ");
  return (
    <button
      type="button"
      class="quote"
      title={`${t("readArticle")}\n${t("confidence")} ${proof.confidence} · ${t("rule")} ${proof.rule}`}
      onClick={() => void read(proof)}
    >
      <q>{proof.quote}</q>
      <span class="source">{source || proof.article.title}</span>
    </button>
  );
}
