import type { ViewEntity } from "../../src/model/view.ts";
import { locale } from "../state/locale.ts";

/** Keys that tell how an entity was made rather than what it is. */
const TECHNICAL = new Set(["sha256", "format", "encoding", "language", "path"]);

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

/** What is known of an entity beside its facts. */
export function Properties({ of }: { of: ViewEntity }) {
  const shown = Object.entries(of.properties).filter(([key]) => !TECHNICAL.has(key));
  if (shown.length === 0) return null;
  return (
    <dl class="properties">
      {shown.map(([key, value]) => (
        <div key={key}>
          <dt>{propertyLabel(key)}</dt>
          <dd>{propertyText(key, value)}</dd>
        </div>
      ))}
    </dl>
  );
}
