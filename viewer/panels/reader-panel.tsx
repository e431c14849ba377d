import { useEffect, useRef } from "preact/hooks";
import { articleSegments } from "../state/article-segments.ts";
import { t, typeLabel } from "../state/locale.ts";
import { reading, select, selectedId } from "../state/selection.ts";
import { typeColour } from "../state/type-colour.ts";

/** The article with every mention marked and the proving sentence in view. */
export function ReaderPanel() {
  const body = useRef<HTMLDivElement>(null);
  const current = reading.value!;
  const { article, start, end } = current;
  useEffect(() => {
    body.current?.querySelector("mark")?.scrollIntoView({ block: "center" });
  }, [current]);
  const segments = articleSegments(article, start, end);
  return (
    <div class="reader">
      <div class="reader-bar">
        <button type="button" class="link" onClick={() => (reading.value = undefined)}>
          ← {selectedId.value === undefined ? t("close") : t("facts")}
        </button>
        <span class="source">
          {[article.outlet, article.publishedAt?.replace("T", " ")].filter(Boolean).join(" · ")}
        </span>
      </div>
      <div class="article" ref={body} lang="zh-CN">
        {segments.map((segment) => {
          const content = segment.mention ? (
            <button
              type="button"
              class="mention"
              style={{ "--type-color": typeColour(segment.mention.type) }}
              title={`${typeLabel(segment.mention.type)} · ${segment.mention.name}`}
              onClick={() => void select(segment.mention!.id)}
            >
              {segment.text}
            </button>
          ) : (
            segment.text
          );
          return segment.proof ? (
            <mark key={segment.start}>{content}</mark>
          ) : (
            <span key={segment.start}>{content}</span>
          );
        })}
      </div>
    </div>
  );
}
