/** A line of NDJSON with a short bulletin of its own: another number makes another article. */
export function bulletin(i: number): string {
  const city = ["西宁", "银川", "柳州", "芜湖", "大连", "湖州"][i % 6]!;
  const crime = ["盗窃", "诈骗", "走私", "抢夺"][i % 4]!;
  return JSON.stringify({
    url: `https://news.example.cn/${i}.html`,
    title: `${city}警方破获一起${crime}案`,
    publishedAt: "2023-05-06T10:00",
    text: `${city}市公安局近日破获一起${crime}案，抓获犯罪嫌疑人马某${i % 2 === 0 ? "" : "、韩某"}，涉案金额${i + 1}万元。`,
  });
}

export function bulletins(count: number, from = 0): string[] {
  return Array.from({ length: count }, (_, i) => bulletin(from + i));
}
