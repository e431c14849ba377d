/** OpenCC's table of traditional characters: rows "traditional simplified…", joined by bars. */
declare module "opencc-js/dict/TSCharacters" {
  const table: string;
  export default table;
}

/** OpenCC's table of characters as Hong Kong writes them: rows "variant traditional…", joined by bars. */
declare module "opencc-js/dict/HKVariantsRev" {
  const table: string;
  export default table;
}
