import { graphOf, names } from "../../support/article.ts";

test.each([
  ["1月5日，北京市密云县公安局发布通报。", "密云区"],
  ["福建省长乐市发生一起火灾。", "长乐区"],
  ["湖北省襄樊市公安局开展专项检查。", "襄阳市"],
])("a division that was renamed is the one it became: %s", (text, name) =>
  expect(names(graphOf(text), "Place")).toContain(name),
);

test.each([
  ["上海市闸北区人民法院一审宣判。", "闸北区", "上海市闸北区人民法院"],
  ["南京市白下区人民检察院提起公诉。", "白下区", "南京市白下区人民检察院"],
  ["北京市崇文区公布抽检结果，北京市崇文区人民政府要求整改。", "崇文区", "北京市崇文区人民政府"],
])("one that was merged keeps its name: %s", (text, place, agency) => {
  expect(names(graphOf(text), "Place")).toContain(place);
  expect(names(graphOf(text), "Agency")).toContain(agency);
});

test.each([
  ["科左后旗公安局破获一起盗窃案。", "科尔沁左翼后旗"],
  ["阿左旗发布通告，阿左旗公安局负责解释。", "阿拉善左旗"],
  ["前郭县人民法院开庭审理。", "前郭尔罗斯蒙古族自治县"],
])("what people call a banner: %s", (text, name) => expect(names(graphOf(text), "Place")).toContain(name));
