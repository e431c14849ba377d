/** One item of a list, with its offset in the list's text. */
export interface ListItem {
  readonly text: string;
  readonly offset: number;
}

/** Splits "甲、乙和丙" at its joints; 和 and 与 join only where 顿号 does, too, or the list has no other joint. */
export function listItems(
  list: string,
  joints = /[、+]|(?<=[\p{Script=Han}]{2})(?:和|与|及|以及)(?=[\p{Script=Han}]{2})/u,
): ListItem[] {
  const items: ListItem[] = [];
  let offset = 0;
  for (const part of list.split(new RegExp(`(${joints.source})`, "u"))) {
    const text = part.replace(/^[“"]|[”"]$/gu, "");
    if (text && !new RegExp(`^(?:${joints.source})$`, "u").test(part) && !/^[、+]$|^(?:和|与|及|以及)$/u.test(part))
      items.push({ text, offset: offset + part.indexOf(text) });
    offset += part.length;
  }
  return items;
}
