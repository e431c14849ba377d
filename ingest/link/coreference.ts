import type { AgencyMention } from "../recognise/agency-mention.ts";
import { isOfOthers } from "../recognise/crime-type.ts";
import type { FoundMention } from "../recognise/mention.ts";
import type { OrganizationMention } from "../recognise/organization.ts";

/** Types of which a short name may be the end of a longer one: 绿色通道, …两大绿色通道. */
const SUFFIX_TYPES = new Set(["Measure", "Document", "Platform"]);
const MIN_SUFFIX = 4;

/** How much of a name its shorter form keeps at least. */
const KEPT = 0.5;

/** Whether a measure's name leaves words out of another's: 12项便民措施 and 12项车驾管便民利民措施. */
function abridges(type: string, key: string, longer: string): boolean {
  if (type !== "Measure" || key.slice(-2) !== longer.slice(-2) || key.length < KEPT * longer.length) return false;
  const count = /^\d+/u.exec(key)?.[0];
  if (count !== /^\d+/u.exec(longer)?.[0]) return false;
  let at = 0;
  for (const character of key) {
    at = longer.indexOf(character, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

const RELATIVE = /^[省市县区州]\p{Script=Han}{2}/u;

/** Rules that find a body by what it is called without saying whose it is. */
const SHORT_RULES = new Set(["agency.station", "agency.tagger", "agency.relative", "agency.other-place"]);

/** A unit that is named with the body around it, as long as a name that no other is called by. */
const UNIT_RULE = "agency.unit";
const WHOLE_UNIT = 7;

/** 区应急局, 区应急管理局: what a body may be called by the words that its system is called by. */
function formsOf({ written, name, system }: AgencyMention): string[] {
  const called = written ?? name;
  const surface = system?.surface.find((one) => called.endsWith(one));
  if (!surface) return [called];
  const before = called.slice(0, -surface.length);
  // 公安机关 is more than a 公安厅.
  return system!.surface.filter((other) => other.at(-1) === surface.at(-1)).map((other) => before + other);
}

/** 乙支队|丙大队, where the article has 甲总站乙支队: the unit under the full name of its body. */
function unitOfFuller(unit: AgencyMention, agencies: Iterable<FoundMention>): AgencyMention | undefined {
  const { key, name, parent, aliases = [] } = unit;
  if (unit.rule !== UNIT_RULE || parent === undefined || !key.startsWith(`${parent}/`)) return undefined;
  const own = key.slice(parent.length + 1);
  const body = name.endsWith(own) ? name.slice(0, -own.length) : "";
  if (body.length < WHOLE_UNIT) return undefined;
  for (const whole of agencies)
    if (whole.key !== parent && whole.name.length > body.length && whole.name.endsWith(body))
      return {
        ...unit,
        key: `${whole.key}/${own}`,
        name: whole.name + own,
        aliases: [name, ...aliases],
        parent: whole.key,
      };
  return undefined;
}

/** 某市公安|交管部门, where the article has the unit of its police by its name: that unit. */
const BY_WORK = /^(?<division>[^/]+)\/traffic-police$/u;
const TRAFFIC_UNIT = /^\/police\/交通警察[总支大]队$/u;

/** Bodies that the text calls by the end of a longer name of the article alone: 新桥派出所, 城关分局; by their keys. */
function fullerBodies(mentions: readonly FoundMention[]): ReadonlyMap<string, FoundMention> {
  const agencies = new Map(mentions.flatMap((one) => (one.type === "Agency" ? [[one.key, one] as const] : [])));
  const fuller = new Map<string, FoundMention>();
  for (const { key } of agencies.values()) {
    const division = BY_WORK.exec(key)?.groups?.division;
    const unit =
      division &&
      [...agencies.values()].find(
        (one) => one.key.startsWith(division) && TRAFFIC_UNIT.test(one.key.slice(division.length)),
      );
    if (unit) fuller.set(key, unit);
  }
  for (const mention of mentions) {
    const short = SHORT_RULES.has(mention.rule) || (mention.rule === UNIT_RULE && mention.name.length >= WHOLE_UNIT);
    if (mention.type !== "Agency" || !short || fuller.has(mention.key)) continue;
    const forms = formsOf(mention as AgencyMention);
    const longer = [...agencies.values()].filter(
      ({ key, name }) => key !== mention.key && forms.some((form) => name.length > form.length && name.endsWith(form)),
    );
    const longest = longer.sort((a, b) => b.name.length - a.name.length)[0];
    if (longest && longest.name.length > mention.name.length) fuller.set(mention.key, longest);
  }
  for (const mention of agencies.values()) {
    const whole = fuller.has(mention.key) ? undefined : unitOfFuller(mention as AgencyMention, agencies.values());
    if (whole) fuller.set(mention.key, whole);
  }
  return fuller;
}

/**
 * 省人民医院 for 某省人民医院, 宣城市|欣旺公司 for 宣城欣旺公司: organisations that the text calls by the level of their place,
 * or with its full name before theirs, by their keys.
 */
function fullerOrganizations(mentions: readonly FoundMention[]): ReadonlyMap<string, FoundMention> {
  const all = mentions.filter(({ type }) => type === "Organization");
  return new Map(
    all.flatMap((one) => {
      const { key } = one;
      const { place } = one as OrganizationMention;
      const longer = RELATIVE.test(key)
        ? all.find((other) => other.key.length > key.length && other.key.endsWith(key))
        : all.find((other) => place !== undefined && other.key === place.division.short + key);
      return longer ? [[key, longer] as const] : [];
    }),
  );
}

/** Where, how surely and in what words a mention stands, whatever it names. */
function spanOf({ start, end, rule, confidence, sources, spelled }: FoundMention): Partial<FoundMention> {
  return { start, end, rule, confidence, sources, spelled };
}

/**
 * Keys of kinds of crime, each with the one key that names the same more closely: 诈骗 in an article on 合同诈骗 alone.
 * Where several do, the general one stays by itself.
 */
function closerCrimes(mentions: readonly FoundMention[]): ReadonlyMap<string, string> {
  const keys = [...new Set(mentions.flatMap(({ type, key }) => (type === "CrimeType" ? [key] : [])))];
  const closer = new Map<string, string>();
  for (const key of keys) {
    const narrower = keys.filter(
      (other) =>
        other !== key &&
        !isOfOthers(other, key) &&
        (other.endsWith(key) || other.startsWith(key) || shortens(key, other)),
    );
    if (narrower.length === 1) closer.set(key, narrower[0]!);
  }
  // 拐卖妇女 and 拐卖儿童, beside 拐卖妇女儿童: each is a part of it and no shorter name.
  const parts = [...closer].filter(([key, whole]) =>
    [...closer].some(([other, of]) => of === whole && !other.includes(key) && !key.includes(other)),
  );
  for (const [key] of parts) closer.delete(key);
  for (const [key, other] of closer) closer.set(key, closer.get(other) ?? other);
  return closer;
}

/** 虚开发票 for 虚开增值税专用发票: both ends of a longer name. */
function shortens(key: string, longer: string): boolean {
  const half = key.length >> 1;
  return half >= 2 && longer.startsWith(key.slice(0, half)) && longer.endsWith(key.slice(half));
}

/** Maps the key of each mention to the key under which the article's other mentions know it. */
export function corefer(mentions: readonly FoundMention[]): FoundMention[] {
  const keys = new Map<string, Set<string>>();
  for (const { type, key } of mentions) {
    if (!SUFFIX_TYPES.has(type)) continue;
    const known = keys.get(type);
    if (known) known.add(key);
    else keys.set(type, new Set([key]));
  }
  const called = new Map<string, string>();
  for (const { type, key, aliases } of mentions)
    if (SUFFIX_TYPES.has(type))
      for (const alias of aliases ?? []) if (!called.has(`${type} ${alias}`)) called.set(`${type} ${alias}`, key);
  const crimes = closerCrimes(mentions);
  const bodies = fullerBodies(mentions);
  const organizations = fullerOrganizations(mentions);
  return mentions.map((mention) => {
    const closer = mention.type === "CrimeType" ? crimes.get(mention.key) : undefined;
    if (closer) return { ...mention, key: closer };
    const fuller =
      mention.type === "Agency"
        ? bodies.get(mention.key)
        : mention.type === "Organization"
          ? organizations.get(mention.key)
          : undefined;
    if (fuller) return { ...fuller, ...spanOf(mention) };
    const known = keys.get(mention.type);
    if (!known) return mention;
    const named = [mention.key, ...(mention.aliases ?? [])]
      .map((name) => called.get(`${mention.type} ${name}`))
      .find(Boolean);
    const own = named ?? mention.key;
    let longest = own;
    if (own.length >= MIN_SUFFIX)
      for (const key of known)
        if (key.length > longest.length && (key.endsWith(own) || abridges(mention.type, own, key))) longest = key;
    return longest === mention.key ? mention : { ...mention, key: longest };
  });
}
