import { useSignal } from "@preact/signals";
import type { ViewFact, ViewProof } from "../../src/model/view.ts";
import { predicateLabel, t, typeLabel } from "../state/locale.ts";
import { read, select, selected, selectedId, selectionError } from "../state/selection.ts";
import { typeColour } from "../state/type-colour.ts";
import { Disagreements } from "./disagreements.tsx";
import { NodeActions } from "./node-actions.tsx";
import { NoteBox } from "./note-box.tsx";
import { Properties } from "./properties.tsx";

/** Facts shown at first, and facts and sentences with each wish for more. */
const STEP = 30;
const SHOWN_PROOFS = 3;
const MOST_REASONS = 20;

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
  return (
    <div class="details">
      {close}
      <p class="kind">
        <i class="dot" style={{ background: typeColour(entity.type) }} />
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
      <Properties of={entity} />
      <Disagreements found={entity.disagreements} />
      {[...groups].map(([key, group]) => (
        <FactGroup key={`${entity.id} ${key}`} facts={group} />
      ))}
      {facts.length === 0 && <p class="muted">{t("noFacts")}</p>}
      {mentions.length > 0 && (
        <section class="facts">
          <h3>
            {predicateLabel("MENTIONS", "in")} <b>{mentions.length}</b>
          </h3>
          <ul>
            {mentions.slice(0, 100).map((fact) => (
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

/** The facts of one predicate, a step at a time: a ministry has thousands. */
function FactGroup({ facts }: { facts: readonly ViewFact[] }) {
  const shown = useSignal(STEP);
  const { predicate, direction } = facts[0]!;
  return (
    <section class="facts">
      <h3>
        {predicateLabel(predicate, direction)} <b>{facts.length}</b>
      </h3>
      <ul>
        {facts.slice(0, shown.value).map((fact) => (
          <Fact key={fact.other.id} fact={fact} />
        ))}
      </ul>
      {facts.length > shown.value && (
        <button type="button" class="link" onClick={() => (shown.value += STEP)}>
          {t("moreRows", { n: facts.length - shown.value })}
        </button>
      )}
    </section>
  );
}

function Fact({ fact }: { fact: ViewFact }) {
  const shown = useSignal(SHOWN_PROOFS);
  const quoted = fact.proofs.filter((proof) => proof.quote !== null);
  const articles = new Set(quoted.map((proof) => proof.article.id)).size;
  return (
    <li class="fact">
      <button type="button" class="target" onClick={() => void select(fact.other.id)}>
        <i class="dot" style={{ background: typeColour(fact.other.type) }} />
        <span>{fact.other.name}</span>
        {articles > 1 && <b class="support">{t("support", { n: articles })}</b>}
      </button>
      {quoted.length === 0 && <p class="muted">{t("derived")}</p>}
      {quoted.slice(0, shown.value).map((proof) => (
        <Quote key={`${proof.article.id} ${proof.start}`} proof={proof} />
      ))}
      <details class="why">
        <summary>{t("why")}</summary>
        <ul>
          {fact.proofs.slice(0, MOST_REASONS).map(({ article, start, confidence, rule }) => (
            <li key={`${article.id} ${start} ${rule}`}>
              {t("confidence")} {confidence.toFixed(2)} · {t("rule")} <code>{rule}</code> · {article.title}
            </li>
          ))}
        </ul>
      </details>
      {quoted.length > shown.value && (
        <button type="button" class="link" onClick={() => (shown.value += STEP)}>
          {t("more", { n: quoted.length - shown.value })}
        </button>
      )}
    </li>
  );
}

function Quote({ proof }: { proof: ViewProof }) {
  const source = [proof.article.outlet, proof.article.publishedAt?.slice(0, 10)].filter(Boolean).join(" · ");
  return (
    <button type="button" class="quote" title={t("readArticle")} onClick={() => void read(proof)}>
      <q>{proof.quote}</q>
      <span class="source">{source || proof.article.title}</span>
    </button>
  );
}
