import type { Division } from "../gazetteer/division.ts";
import { entityId } from "../link/identity.ts";
import type { Linked } from "../link/linked-mention.ts";
import { compile } from "../pattern.ts";
import { type AgencyMention, isCollective } from "../recognise/agency-mention.ts";
import { AGENCY_UNITS } from "../recognise/agency-systems.ts";
import { isForeignBody } from "../recognise/foreign-body.ts";
import type { OrganizationMention } from "../recognise/organization.ts";
import type { Draft, Relator } from "./draft.ts";
import { relateKnowledge } from "./relate-knowledge.ts";

const TAGGED = "agency.tagger";
/** A body is called by no fewer characters. */
const SHORTEST = 4;
const UNIT = /^\p{Script=Han}{1,6}(?:[大支中]队|派出所|科|处|室|站)$/u;
/** 厦门海关|隶属|泉州海关: between a body and one that is of it. */
export const OWNS = compile(relateKnowledge.owns, { owners: AGENCY_UNITS.owners }, "u");

/** Where bodies sit and of what they are part, as their names say. */
export const jurisdiction: Relator = ({ clean, mentions }) => {
  const drafts: Draft[] = [];
  const place = (code: string) => entityId("Place", code, clean.article.id);
  const written = ({ start, end }: Linked) => clean.text.slice(start, end);
  const called = new Map(mentions.filter(isAgency).map((one) => [written(one), one.entity.id]));
  /** 某垦区公安局|刑侦大队: the body with whose name that of a unit begins which the grammar does not know. */
  const wholeOf = (unit: Linked): string | undefined => {
    if (unit.rule !== TAGGED) return undefined;
    const name = written(unit);
    for (let length = name.length - 2; length >= SHORTEST; length--) {
      const whole = called.get(name.slice(0, length));
      if (whole && whole !== unit.entity.id && UNIT.test(name.slice(length))) return whole;
    }
    return undefined;
  };
  let last: Linked | undefined;
  for (const mention of mentions) {
    if (isAgency(mention)) {
      if (last && last.end < mention.start && OWNS.test(clean.text.slice(last.end, mention.start)))
        drafts.push({
          subject: mention.entity.id,
          predicate: "PART_OF",
          object: last.entity.id,
          evidence: [{ start: last.start, end: mention.end }],
          confidence: 0.93,
          rule: "jurisdiction.owned",
        });
      last = mention;
      const evidence = [{ start: mention.start, end: mention.end }];
      const named = !isCollective(mention) && mention.rule !== "agency.anaphora";
      const said =
        mention.division &&
        (saysPlace(clean.text.slice(mention.start, mention.end), mention.division) ||
          holds(mentions, mention, place(mention.division.code)));
      if (named && mention.division && said)
        drafts.push({
          subject: mention.entity.id,
          predicate: "LOCATED_IN",
          object: place(mention.division.code),
          evidence,
          confidence: 0.96,
          rule: "jurisdiction.name",
        });
      if (isForeignBody(mention))
        drafts.push({
          subject: mention.entity.id,
          predicate: "LOCATED_IN",
          object: place(mention.country),
          evidence,
          confidence: 0.96,
          rule: "jurisdiction.country",
        });
      const parent = mention.parent ? entityId("Agency", mention.parent, clean.article.id) : wholeOf(mention);
      if (parent)
        drafts.push({
          subject: mention.entity.id,
          predicate: "PART_OF",
          object: parent,
          evidence,
          confidence: 0.95,
          rule: "jurisdiction.branch",
        });
    } else if (mention.type === "Organization") {
      const { place: span } = mention as Linked<OrganizationMention>;
      if (span)
        drafts.push({
          subject: mention.entity.id,
          predicate: "LOCATED_IN",
          object: place(span.division.code),
          evidence: [{ start: mention.start, end: mention.end }],
          confidence: 0.9,
          rule: "jurisdiction.organization",
        });
    }
  }
  return drafts;
};

/** Only a name that says the place proves it; 省政府 and 卫健部门 do not. */
function saysPlace(written: string, { name, short }: Division): boolean {
  return written.includes(name) || written.includes(short);
}

/** 察右中旗公安局: whether a place in a name, whatever it is called there, is the division. */
function holds(mentions: readonly Linked[], { start, end }: Linked, division: string): boolean {
  return mentions.some((one) => one.entity.id === division && one.start >= start && one.end < end);
}

function isAgency(mention: Linked): mention is Linked<AgencyMention> {
  return mention.type === "Agency";
}
