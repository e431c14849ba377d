import { alternation, compile, regExp } from "../pattern.ts";
import { type Passage, Scanner } from "../scanner.ts";
import { caseKnowledge } from "./case-knowledge.ts";

const k = caseKnowledge.accident;
const FAMILY = new Map(Object.entries(k.families).flatMap(([family, events]) => events.map((one) => [one, family])));
/** 一起|火灾 holds no 起火, 较大|火灾 no 大火. */
const EVENT = new Scanner(regExp(`(?![起大]火灾)(?<event>${alternation(FAMILY.keys())})(?<tail>事故|事件)?`, "gu"));
const GENERIC = new Scanner(
  compile(
    `(?<=发生|突发)(?:了|的)?(?:${caseKnowledge.quantity})?(?:${k.whichDid})?(?<name>${alternation(k.generic)}|[\\p{Script=Han}]{2,8}?事故)`,
    {},
  ),
);
const BURNING = new Scanner(compile(k.burning, {}));
/** What 撞上 and the like are called. */
const COLLIDES = "碰撞";
const COLLISION = new Scanner(compile(k.collision, {}));
const TRAFFIC_ACCIDENT = "交通事故";
const LEAVES = new Scanner(compile(k.leaves, {}));
const MEANT = compile(k.meant, {}, "u");
const FIRE = /火$/u;
/** What fires are called in speech. */
const SPOKEN = /^(?:[大山]火|火情)$/u;
const FIRE_ACCIDENT = "火灾事故";
const HAPPENED = ofSome(k.happened);
/** 货运列车相撞|脱轨事故: what happened goes on. */
const GOES_ON = regExp(`^(?:${alternation(FAMILY.keys())})(?:事故|事件)`, "u");
const HAPPENED_TO = ofSome(k.happenedTo);
const LEFT = compile(k.left, {}, "u");
const CUT = compile(k.cut, {}, "u");
/** 一起|19车|连撞事故: how many it met. */
const INVOLVED = /\d+[余多]?(?:[名人车]|辆车?)$/u;
/** 6|车|连环追尾, 73|人|集体食物中毒: a counter begins no name. */
const COUNT = /[\d一两三四五六七八九十百余多]$/u;
const COUNTER = /^[名人宗起车辆个楼例]/u;
const CHAIN = compile(k.chain, {}, "u");
const NOT_REAL = compile(k.notReal, {}, "u");
const NOT_REAL_RIGHT = compile(k.notRealRight, {}, "u");
const NOT_VENUE = compile(k.notVenue, {}, "u");
/** What is only quoted, a rumour or a title, has not happened. */
const QUOTED = /[“"][^“”"]{3,}$/u;
const QUALITIES = regExp(`^(?:${alternation(caseKnowledge.qualities)})+`, "u");
/** 交通 is an event only where an accident follows. */
const NEEDS_TAIL = new Set(["交通", "道路交通", "中毒", "泄漏", "泄露", "溺水", "坠落"]);
/** What stands between a place and 发生, as the venue of an accident. */
const VENUE =
  /(?:[省市县区镇乡村路街号旁内处]|^|[，。；：、）)\s])(?:一|某|一家|一处)?(?<venue>\p{Script=Han}{2,12}?)(?:内)?$/u;

/** An accident as a sentence names it; offsets from the sentence's start. */
export interface AccidentName {
  readonly start: number;
  readonly end: number;
  readonly name: string;
  readonly aliases: readonly string[];
  /** Kind of event; none where the text says no more than that there was an accident. */
  readonly family: string | undefined;
  /** Whether the name tells more than the kind of event. */
  readonly specific: boolean;
}

/** Accidents that a sentence tells of: …烟花厂爆炸事故, 发生一起坍塌, 突发火灾. Talk of preventing accidents tells of none. */
export function accidentNames(passage: Passage): AccidentName[] {
  const sentence = passage.text;
  const found: AccidentName[] = [];
  for (const match of EVENT.all(passage)) {
    const { event, tail } = match.groups!;
    const left = sentence.slice(0, match.index).replace(INVOLVED, "");
    const happened = HAPPENED.exec(left);
    const thing = happened || tail ? undefined : HAPPENED_TO.exec(left)?.groups?.thing;
    const whole = thing ?? (happened ? "" : nameBefore(left));
    const phrase = whole.slice(CHAIN.exec(whole)?.[0].length ?? 0);
    const right = sentence.slice(match.index + match[0].length);
    if (QUOTED.test(left) || NOT_REAL.test(left) || NOT_REAL_RIGHT.test(right)) continue;
    if (thing && GOES_ON.test(right)) continue;
    if (!tail && ((!happened && !thing) || NEEDS_TAIL.has(event!))) continue;
    if (tail && !happened && phrase === "" && !MEANT.test(left)) continue;
    const spoken = SPOKEN.test(event!);
    const kind = spoken ? FIRE_ACCIDENT : tail ? event! + tail : `${event}事故`;
    const before = happened ? VENUE.exec(left.slice(0, happened.index))?.groups?.venue : undefined;
    const venue = before && !NOT_VENUE.test(before) ? before : undefined;
    found.push({
      start: match.index - phrase.length,
      end: match.index + match[0].length,
      name: phrase + kind,
      aliases: [
        ...(venue ? [venue + kind] : []),
        ...(NEEDS_TAIL.has(event!) ? [] : [phrase + event!]),
        ...(spoken ? ["火灾"] : []),
        ...(whole === phrase ? [] : [whole + kind]),
      ],
      family: FAMILY.get(event!),
      specific: phrase.length > 1,
    });
  }
  for (const match of [...COLLISION.all(passage), ...LEAVES.all(passage)]) {
    const { event, hit, off } = match.groups!;
    const written = (event ?? hit ?? off)!;
    const start = match.index + match[0].length - written.length;
    const left = sentence.slice(0, start);
    if (QUOTED.test(left) || NOT_REAL.test(left) || found.length > 0) continue;
    found.push({
      start,
      end: start + written.length,
      name: off ? TRAFFIC_ACCIDENT : `${event ?? COLLIDES}事故`,
      aliases: off ? [] : [TRAFFIC_ACCIDENT],
      family: "traffic",
      specific: false,
    });
  }
  for (const match of BURNING.all(passage)) {
    const { venue, event } = match.groups!;
    const left = sentence.slice(0, match.index);
    const right = sentence.slice(match.index + match[0].length);
    if (QUOTED.test(left) || NOT_REAL.test(left) || NOT_REAL_RIGHT.test(right) || found.length > 0) continue;
    const kind = FIRE.test(event!) ? "火灾" : `${event}事故`;
    found.push({
      start: match.index,
      end: match.index + match[0].length,
      name: venue! + kind,
      aliases: [kind, `${kind.replace("事故", "")}事故`],
      family: FAMILY.get(event!),
      specific: true,
    });
  }
  for (const match of GENERIC.all(passage)) {
    const { name } = match.groups!;
    const start = match.index + match[0].length - name!.length;
    const left = sentence.slice(0, start);
    if (QUOTED.test(left) || NOT_REAL.test(left) || NOT_REAL_RIGHT.test(sentence.slice(start + name!.length))) continue;
    const end = start + name!.length;
    if (found.some((one) => one.start < end && start < one.end)) continue;
    found.push({ start, end, name: name!, aliases: [], family: undefined, specific: false });
  }
  return found;
}

/** A pattern in which it may stand how many there were and how grave. */
function ofSome(source: string): RegExp {
  const counted = source.replaceAll("{quantity}", caseKnowledge.quantity);
  return compile(counted, { qualities: caseKnowledge.qualities }, "u");
}

function nameBefore(left: string): string {
  const phrase = LEFT.exec(left)?.[0] ?? "";
  const cut = CUT.exec(phrase)?.[0].length ?? 0;
  const uncounted = phrase.slice(cut);
  const counted = COUNT.test(left.slice(0, left.length - uncounted.length));
  const rest = counted ? uncounted.slice(COUNTER.exec(uncounted)?.[0].length ?? 0) : uncounted;
  return rest.slice(QUALITIES.exec(rest)?.[0].length ?? 0);
}
